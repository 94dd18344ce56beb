import { describe, expect, it } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { BodyKind } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer } from "../support/fake-server.js";

async function outcomeOf(responses: Record<string, BodyKind>, response: Response, method = "GET") {
  const get = operation<object, Record<string, unknown>>({ id: "get", method, path: "/", responses });
  const { response: given, ...outcome } = await get.safe(connectTo(fakeServer(() => response)));
  expect(given).toBe(response);
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
  it("of a declared success has the data, and of a declared failure the error", async () => {
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

  it("of a media type that is called like what every object has is of one that nobody declared", async () => {
    const kinds = { "application/json": "json", "text/csv": "text" };
    for (const type of ["__proto__", "constructor"])
      expect(await outcomeOf({ 200: kinds as unknown as BodyKind }, json("{}", 200, type))).toEqual(
        unexpected(200, type, "{}", "unexpected-media-type"),
      );
  });

  it("is found by status, then by class, then by default", async () => {
    const responses = { 200: "json", 404: "text", "4XX": "json", default: "none" } as const;
    expect(await outcomeOf(responses, json("text", 404, "text/plain"))).toMatchObject({ status: 404, error: "text" });
    expect(await outcomeOf(responses, json({}, 418))).toMatchObject({ status: 418, error: {} });
    expect(await outcomeOf(responses, json({}, 503))).toMatchObject({ status: 503, error: undefined });
  });

  it("is a success by default only where no success is declared", async () => {
    expect(await outcomeOf({ default: "json" }, json({}, 201))).toEqual({ ok: true, status: 201, data: {} });
    expect(await outcomeOf({ 200: "json", default: "json" }, json({}, 201))).toEqual(
      unexpected(201, "application/json", "{}", "undeclared-status"),
    );
    expect(await outcomeOf({ "2XX": "json" }, json({}, 202))).toEqual({ ok: true, status: 202, data: {} });
  });

  it("of a redirect that leads nowhere is a failure", async () => {
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
  ] as const)("of status %i and kind %s has no body, whatever is declared and said", async (status, kind, ok) => {
    const response = new Response(null, { status, headers: { "content-type": "application/json" } });
    const body = ok ? { data: undefined } : { error: undefined };
    expect(await outcomeOf({ [status]: kind }, response)).toEqual({ ok, status, ...body });
  });

  it.each([200, 404])("of HEAD and %i has no body", async (status) => {
    const response = new Response(null, {
      status,
      headers: { "content-type": "application/json", "content-length": "9" },
    });
    const body = status === 200 ? { data: undefined } : { error: undefined };
    expect(await outcomeOf({ [status]: "json" }, response, "HEAD")).toEqual({ ok: status === 200, status, ...body });
  });

  it("of an empty success has no data, even where JSON is declared", async () => {
    expect(await outcomeOf({ 200: "json" }, json(""))).toEqual({ ok: true, status: 200, data: undefined });
    expect(await outcomeOf({ 200: "json" }, json("", 200, "text/html"))).toEqual({
      ok: true,
      status: 200,
      data: undefined,
    });
  });

  it("of kind none has no data, and lets the body go", async () => {
    const response = json("{}", 202);
    expect(await outcomeOf({ 202: "none" }, response)).toEqual({ ok: true, status: 202, data: undefined });
    expect(response.bodyUsed).toBe(true);
  });

  it("of kind text has the text, of whatever type", async () => {
    expect(await outcomeOf({ 200: "text" }, json("a,b", 200, "text/csv"))).toMatchObject({ data: "a,b" });
  });

  it("of kind stream has the body unread", async () => {
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
  ])("of type %s is JSON", async (type) => {
    expect(await outcomeOf({ 200: "json" }, json("\ufeff[1]", 200, type))).toMatchObject({ data: [1] });
  });

  it("without a type is tried as JSON", async () => {
    const bytes = new TextEncoder().encode('{"a":1}');
    expect(await outcomeOf({ 200: "json" }, new Response(bytes))).toMatchObject({ data: { a: 1 } });
  });
});

describe("an outcome is unexpected", () => {
  it.each([502, 200])("where a proxy answers with HTML and %i", async (status) => {
    expect(await outcomeOf({ 200: "json", 502: "json" }, json("<html>", status, "text/html"))).toEqual(
      unexpected(status, "text/html", "<html>", "unexpected-media-type"),
    );
  });

  it("where JSON is broken, or a failure has no body to read as declared", async () => {
    expect(await outcomeOf({ 200: "json" }, json('{"a":'))).toEqual(
      unexpected(200, "application/json", '{"a":', "malformed-body"),
    );
    expect(await outcomeOf({ 401: "json" }, new Response(null, { status: 401 }))).toEqual(
      unexpected(401, null, "", "malformed-body"),
    );
  });

  it("where the status is not declared", async () => {
    expect(await outcomeOf({ 200: "json" }, json({}, 429))).toEqual(
      unexpected(429, "application/json", "{}", "undeclared-status"),
    );
  });

  it("with at most 64 KiB of the body, of which no more is read than that", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill((pulled += 1) && 97)),
    });
    const outcome = await outcomeOf({ 200: "json" }, new Response(endless, { status: 500 }));
    expect(outcome).toMatchObject({ error: { body: "a".repeat(65_536) } });
    expect(pulled).toBeLessThan(10);
  });
});
