import { describe, expect, it } from "vitest";
import { ConnectionError, operation, rawWriter } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const redirect = (status: number, location: string) => new Response(null, { status, headers: { location } });

async function call(
  method: string,
  answer: (requests: ReceivedRequest, count: number) => Response,
  body?: unknown,
  headers?: Record<string, string>,
) {
  const server = fakeServer(answer);
  const each = operation<{ body?: unknown }, { 200: unknown; 302: undefined; 304: undefined }>({
    id: "each",
    method,
    path: "/a/b?c",
    accept: "application/json",
    body: { mediaType: "text/plain", write: rawWriter },
    responses: { 200: "json", 302: "none", 304: "none" },
  });
  const outcome = await each.safe(
    connectTo(server),
    body === undefined ? {} : { body },
    headers === undefined ? {} : { headers },
  );
  return {
    outcome,
    hops: server.requests.map(({ method, url, body, headers }) => ({
      method,
      url,
      body,
      type: headers.get("content-type"),
    })),
    requests: server.requests,
  };
}

/** Redirects the first request to `/next`, and answers the second. */
const once =
  (status: number, location = "/next") =>
  (_: ReceivedRequest, count: number) =>
    count === 1 ? redirect(status, location) : json({});

describe("a redirect", () => {
  it.each([
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "POST", "GET", ""],
    [307, "POST", "POST", "text"],
    [308, "POST", "POST", "text"],
    [301, "PUT", "PUT", "text"],
    [302, "PATCH", "PATCH", "text"],
    [303, "DELETE", "GET", ""],
  ])("%i turns %s into %s", async (status, method, expected, body) => {
    const { hops } = await call(method, once(status), "text");
    expect(hops).toEqual([
      { method, url: "https://api.example/a/b%3Fc", body: "text", type: "text/plain" },
      { method: expected, url: "https://api.example/next", body, type: body === "" ? null : "text/plain" },
    ]);
  });

  it.each([301, 302, 303, 307, 308])("%i leaves GET and HEAD as they are", async (status) => {
    expect((await call("GET", once(status))).hops.map(({ method }) => method)).toEqual(["GET", "GET"]);
    expect((await call("HEAD", once(status))).hops.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  it("keeps the other headers", async () => {
    const { requests } = await call("GET", once(302), undefined, { "x-tenant": "t" });
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ accept: "application/json", "x-tenant": "t" });
  });

  it.each([
    ["../c?d=e#f", "https://api.example/c?d=e"],
    ["//other.example/x", "https://other.example/x"],
    ["https://user:pw@api.example/x", "https://api.example/x"],
  ])("is resolved: %s", async (location, url) => {
    expect((await call("GET", once(302, location))).hops[1]?.url).toBe(url);
  });

  it("is followed twenty times and not once more", async () => {
    const { hops } = await call("GET", (_, count) => (count <= 20 ? redirect(302, `/${count}`) : json({})));
    expect(hops).toHaveLength(21);
    await expect(call("GET", () => redirect(302, "/loop"))).rejects.toThrow(
      new ConnectionError("each", "https://api.example redirects more than 20 times."),
    );
  });

  it("has its body read, so that the connection can be used again, and is followed even if that fails", async () => {
    const whole = new Response("Moved.", { status: 302, headers: { location: "/next" } });
    await call("GET", (_, count) => (count === 1 ? whole : json({})));
    expect(whole.bodyUsed).toBe(true);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const { outcome } = await call("GET", (_, count) =>
      count === 1 ? new Response(broken, { status: 302, headers: { location: "/next" } }) : json({}),
    );
    expect(outcome.ok).toBe(true);
  });

  it("from https to http is refused", async () => {
    await expect(call("GET", once(301, "http://api.example/"))).rejects.toThrow(
      new ConnectionError("each", "https://api.example redirects from https to http; not followed."),
    );
  });

  it.each(["ftp://x.example/", "javascript:alert(1)", "https://["])("to %s is refused", async (location) => {
    await expect(call("GET", once(301, location))).rejects.toThrow(
      new ConnectionError("each", "https://api.example redirects to a URL that is not HTTP."),
    );
  });

  it("that says not where to, and one that is none, are given to the caller", async () => {
    expect((await call("GET", () => new Response(null, { status: 302 }))).outcome).toMatchObject({
      ok: false,
      status: 302,
    });
    expect((await call("GET", () => redirect(304, "/x"))).outcome).toMatchObject({ ok: false, status: 304 });
  });
});

describe("a redirected body", () => {
  const stream = () => new Blob(["text"]).stream();

  it("is opened again if it was given as a function", async () => {
    const { hops } = await call("POST", once(307), stream);
    expect(hops.map(({ body }) => body)).toEqual(["text", "text"]);
  });

  it("cannot be sent again if it was given as a stream", async () => {
    await expect(call("POST", once(308), stream())).rejects.toThrow(
      new ConnectionError(
        "each",
        "redirected to https://api.example, but the body is a stream that can be sent only once.",
      ),
    );
  });

  it("given as a stream does not matter where the redirect drops it", async () => {
    expect((await call("POST", once(303), stream())).hops.map(({ body }) => body)).toEqual(["text", ""]);
  });
});

describe("in a browser, which hides where a redirect leads,", () => {
  const opaque = () =>
    Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });

  it("it is left to the platform if there is nothing to lose", async () => {
    const { requests } = await call("GET", ({ request }) => (request.redirect === "manual" ? opaque() : json({})));
    expect(requests.map(({ request }) => request.redirect)).toEqual(["manual", "follow"]);
  });

  it("it is not followed with credentials", async () => {
    await expect(call("GET", opaque, undefined, { authorization: "Bearer s3cret" })).rejects.toThrow(
      "each: https://api.example redirects, and a browser hides the target, so credentials are not sent.",
    );
  });
});
