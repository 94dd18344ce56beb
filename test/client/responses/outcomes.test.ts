import { describe, expect, it } from "vitest";
import { acceptNegotiator, operation, type OperationDescriptor } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer } from "../support/fake-server.js";

async function outcomeOf(
  responses: OperationDescriptor["responses"],
  response: Response,
  more: Partial<OperationDescriptor> & { readonly parameters?: object } = {},
) {
  const { parameters = {}, ...fields } = more;
  const descriptor = { id: "get", method: "GET", path: "/", responses, ...fields };
  const get = operation<object, Record<string, unknown>>(descriptor);
  const { response: received, ...outcome } = await get.safe(connectTo(fakeServer(() => response)), parameters);
  expect(received).toBe(response);
  return outcome;
}

const json = (body: unknown, status = 200, type = "application/json") =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers: { "content-type": type } });

const unexpected = (status: number, contentType: string | null, body: string, reason: string) => ({
  ok: false,
  status: "unexpected",
  error: { status, contentType, body, reason },
});

describe("an outcome", () => {
  it("has the data of a declared success, and the error of a declared failure", async () => {
    expect(await outcomeOf({ 200: "json", 404: "json" }, json({ a: 1 }))).toEqual({
      ok: true,
      status: 200,
      data: { a: 1 },
    });
    expect(await outcomeOf({ 200: "json", 404: "json" }, json({ b: 2 }, 404))).toEqual({
      ok: false,
      status: 404,
      error: { b: 2 },
    });
  });

  it("is unexpected for an undeclared media type that is named like a property of every object", async () => {
    const alternatives = { "application/json": { 200: "json" }, "text/csv": { 200: "text" } } as const;
    const more = { negotiate: acceptNegotiator, alternatives, parameters: { accept: Object.keys(alternatives) } };
    for (const type of ["__proto__", "constructor"])
      expect(await outcomeOf({ 200: "json" }, json("{}", 200, type), more)).toEqual(
        unexpected(200, type, "{}", "unexpected-media-type"),
      );
  });

  it("is determined by the status, then the status range, then `default`", async () => {
    const responses = { 200: "json", 404: "text", "4XX": "json", default: "none" } as const;
    expect(await outcomeOf(responses, json("text", 404, "text/plain"))).toMatchObject({ status: 404, error: "text" });
    expect(await outcomeOf(responses, json({}, 418))).toMatchObject({ status: 418, error: {} });
    expect(await outcomeOf(responses, json({}, 503))).toMatchObject({ status: 503, error: undefined });
  });

  it("is a success declared as `default` only if no other success is declared", async () => {
    expect(await outcomeOf({ default: "json" }, json({}, 201))).toEqual({ ok: true, status: 201, data: {} });
    expect(await outcomeOf({ 200: "json", default: "json" }, json({}, 201))).toEqual(
      unexpected(201, "application/json", "{}", "undeclared-status"),
    );
    expect(await outcomeOf({ "2XX": "json" }, json({}, 202))).toEqual({ ok: true, status: 202, data: {} });
  });

  it("is a failure for a 304", async () => {
    expect(await outcomeOf({ 304: "none" }, new Response(null, { status: 304 }))).toEqual({
      ok: false,
      status: 304,
      error: undefined,
    });
  });

  it.each([
    [204, "json", true],
    [205, "stream", true],
    [204, "text", true],
    [304, "json", false],
  ] as const)("has no body for status %i, even if the kind is %s", async (status, kind, ok) => {
    const response = new Response(null, { status, headers: { "content-type": "application/json" } });
    const body = ok ? { data: undefined } : { error: undefined };
    expect(await outcomeOf({ [status]: kind }, response)).toEqual({ ok, status, ...body });
  });

  it.each([200, 404])("has no body for HEAD and status %i", async (status) => {
    const response = new Response(null, {
      status,
      headers: { "content-type": "application/json", "content-length": "9" },
    });
    const body = status === 200 ? { data: undefined } : { error: undefined };
    expect(await outcomeOf({ [status]: "json" }, response, { method: "HEAD" })).toEqual({
      ok: status === 200,
      status,
      ...body,
    });
  });

  it("has no data for an empty success, even if JSON is declared", async () => {
    expect(await outcomeOf({ 200: "json" }, json(""))).toEqual({ ok: true, status: 200, data: undefined });
    expect(await outcomeOf({ 200: "json" }, json("", 200, "text/html"))).toEqual({
      ok: true,
      status: 200,
      data: undefined,
    });
  });

  it("has no data for kind none, and discards the body", async () => {
    const response = json("{}", 202);
    expect(await outcomeOf({ 202: "none" }, response)).toEqual({ ok: true, status: 202, data: undefined });
    expect(response.bodyUsed).toBe(true);
  });

  it("has the text for kind text, whatever the media type is", async () => {
    expect(await outcomeOf({ 200: "text" }, json("a,b", 200, "text/csv"))).toMatchObject({ data: "a,b" });
  });

  it("has the unread body for kind stream", async () => {
    const response = json("bytes", 200, "application/gzip");
    const outcome = await outcomeOf({ 200: "stream" }, response);
    expect(outcome).toMatchObject({ data: response.body });
    expect(response.bodyUsed).toBe(false);
    expect(await outcomeOf({ 200: "stream" }, new Response(null))).toHaveProperty("data", expect.any(ReadableStream));
  });

  it.each([
    "application/json;charset=utf-8",
    "application/vnd.atlas.2023-01-01+json ; charset=utf-8",
    "Application/Problem+JSON",
    "text/json",
    "Text/JSON; charset=utf-8",
    "text/x.log+json",
  ])("is parsed as JSON for the media type %s", async (type) => {
    expect(await outcomeOf({ 200: "json" }, json("\ufeff[1]", 200, type))).toMatchObject({ data: [1] });
  });

  it("is parsed as JSON without a media type", async () => {
    const bytes = new TextEncoder().encode('{"a":1}');
    expect(await outcomeOf({ 200: "json" }, new Response(bytes))).toMatchObject({ data: { a: 1 } });
  });
});

describe("an outcome is unexpected", () => {
  it.each([502, 200])("if a proxy responds with HTML and %i", async (status) => {
    expect(await outcomeOf({ 200: "json", 502: "json" }, json("<html>", status, "text/html"))).toEqual(
      unexpected(status, "text/html", "<html>", "unexpected-media-type"),
    );
  });

  it("if JSON is malformed, or the body of a failure is empty", async () => {
    expect(await outcomeOf({ 200: "json" }, json('{"a":'))).toEqual(
      unexpected(200, "application/json", '{"a":', "malformed-body"),
    );
    expect(await outcomeOf({ 401: "json" }, new Response(null, { status: 401 }))).toEqual(
      unexpected(401, null, "", "malformed-body"),
    );
  });

  it("if the status is not declared", async () => {
    expect(await outcomeOf({ 200: "json" }, json({}, 429))).toEqual(
      unexpected(429, "application/json", "{}", "undeclared-status"),
    );
  });

  it("and has at most 64 KiB of the body, and reads no more than that", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill((pulled += 1) && 97)),
    });
    const outcome = await outcomeOf({ 200: "json" }, new Response(endless, { status: 500 }));
    expect(outcome).toMatchObject({ error: { body: "a".repeat(65_536) } });
    expect(pulled).toBeLessThan(10);
  });

  it("and omits a character that the limit splits", async () => {
    const bytes = new TextEncoder().encode(`${"a".repeat(65_535)}é`);
    const outcome = await outcomeOf({ 200: "json" }, new Response(bytes, { status: 500 }));
    expect(outcome).toMatchObject({ error: { body: "a".repeat(65_535) } });
  });

  it("and a character that two chunks split is joined", async () => {
    const chunks = new ReadableStream({
      start: (controller) => {
        for (const byte of new TextEncoder().encode("é")) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await outcomeOf({ 200: "text" }, new Response(chunks))).toMatchObject({ data: "é" });
  });
});
