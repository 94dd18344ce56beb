import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { operation, ResponseError } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface ApiError {
  errorCode: string;
  detail: string;
}

const createOrgApiKey = operation<object, { 200: unknown; 404: ApiError; "5XX": string }>({
  id: "createOrgApiKey",
  method: "POST",
  path: "/",
  responses: { 200: "json", 404: "json", "5XX": "text" },
});

const deleteOrgApiKey = operation<object, { 204: undefined }>({
  id: "deleteOrgApiKey",
  method: "DELETE",
  path: "/",
  responses: { 204: "none" },
});

async function errorOf(response: Response, call = createOrgApiKey): Promise<ResponseError> {
  const error: unknown = await call(connectTo(fakeServer(() => response))).catch((thrown: unknown) => thrown);
  if (error instanceof ResponseError) return error;
  throw new Error("Not a ResponseError.", { cause: error });
}

describe("a ResponseError", () => {
  it("has operation, status, code and detail in its message and as properties", async () => {
    const detail = "No group with ID 5 exists.";
    const body = { error: 404, errorCode: "GROUP_NOT_FOUND", detail, reason: "Not Found" };
    const response = json(body, { status: 404, headers: { "x-request-id": "r1" } });
    const error = await errorOf(response);
    expect(error.message).toBe("createOrgApiKey: 404 GROUP_NOT_FOUND: No group with ID 5 exists.");
    expect(error).toMatchObject({
      name: "ResponseError",
      status: 404,
      operation: "createOrgApiKey",
      errorCode: "GROUP_NOT_FOUND",
      detail,
      requestId: "r1",
      body,
      unexpected: null,
    });
    expect(error.cause).toBe(response);
    expect(error.headers).toBe(response.headers);
  });

  it("has a message of one line, without control characters that change the text direction", async () => {
    const detail = "a\r\n\u001b[31mb\u2028c\u202ed\u061ce";
    expect((await errorOf(json({ detail }, { status: 404 }))).message).toBe("createOrgApiKey: 404: a [31mb c d e");
  });

  it.each([
    ["OAuth", { error: "invalid_client", error_description: "No." }, "invalid_client", "No."],
    ["RFC 9457", { type: "about:blank", title: "Gone", code: "E1" }, "E1", "Gone"],
    ["error_code", { error_code: "E2", message: "Oh." }, "E2", "Oh."],
    ["an error object", { error: { code: "card_declined", message: "Declined." } }, "card_declined", "Declined."],
    ["one with codes that aren't strings", { code: 5, errorCode: null }, null, null],
    ["an array", ["x"], null, null],
  ])("finds code and detail in a body like %s", async (_, body, errorCode, detail) => {
    expect(await errorOf(json(body, { status: 404 }))).toMatchObject({ errorCode, detail });
  });

  it("explains an undeclared response, by the detail of its body if it has one", async () => {
    const undeclared = await errorOf(json({ errorCode: "BAD", detail: "Bad desc." }, { status: 400 }));
    expect(undeclared.message).toBe("createOrgApiKey: 400 BAD: Bad desc.");
    expect(undeclared.unexpected).toMatchObject({ status: 400, reason: "undeclared-status" });
    expect(undeclared.body).toBe('{"errorCode":"BAD","detail":"Bad desc."}');

    const html = await errorOf(new Response("<p>", { statusText: "OK", headers: { "content-type": "text/html" } }));
    expect(html.message).toBe("createOrgApiKey: 200 OK: the body does not have the requested media type");
  });

  it("removes control characters from the message, and truncates it", async () => {
    const { message } = await errorOf(json({ detail: `a\r\n\u001b[31m\u0085b${"c".repeat(600)}` }, { status: 404 }));
    expect(message).toMatch(/^createOrgApiKey: 404: a \[31m bc+$/);
    expect(message).toHaveLength(500);
  });

  it("matches its status in is() only if the body is as declared", async () => {
    const declared = await errorOf(json({ errorCode: "X", detail: "" }, { status: 404 }));
    expect([declared.is(404), declared.is(500)]).toEqual([true, false]);
    const broken = await errorOf(new Response("{", { status: 404 }));
    expect([broken.status, broken.is(404)]).toEqual([404, false]);
    const empty = await errorOf(new Response(null, { status: 404 }));
    expect([empty.status, empty.is(404), empty.body, empty.unexpected?.reason]).toEqual([
      404,
      false,
      "",
      "malformed-body",
    ]);
    expect((await errorOf(new Response("busy", { status: 503 }))).is(503)).toBe(true);
  });

  it("belongs to one operation", async () => {
    const error = await errorOf(json({}, { status: 404 }));
    expect(createOrgApiKey.isError(error)).toBe(true);
    expect(deleteOrgApiKey.isError(error)).toBe(false);
    expect(createOrgApiKey.isError(new Error("other"))).toBe(false);
    expect(createOrgApiKey.isError(null)).toBe(false);
  });

  it.each(["request-id", "x-amzn-RequestId", "x-github-request-id", "x-correlation-id"])(
    "finds the request id in %s",
    async (name) => {
      expect(await errorOf(json({}, { status: 404, headers: { [name]: "r2" } }))).toHaveProperty("requestId", "r2");
    },
  );

  it("has no request id if the response has none", async () => {
    expect(await errorOf(json({}, { status: 404 }))).toHaveProperty("requestId", null);
  });

  it("can be inspected and serialized as JSON", async () => {
    const error = await errorOf(json({ errorCode: "X", detail: "y" }, { status: 404 }));
    expect(inspect(error)).toContain("createOrgApiKey: 404 X: y");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: 404, errorCode: "X", body: { detail: "y" } });
  });
});
