import { describe, expect, it } from "vitest";
import { ConnectionError, operation, rawWriter } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const redirect = (status: number, location: string) => new Response(null, { status, headers: { location } });

async function call(
  method: string,
  respond: (request: ReceivedRequest, count: number) => Response,
  body?: unknown,
  headers?: Record<string, string>,
) {
  const server = fakeServer(respond);
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

/** Redirects the first request, by default to `/next`, and responds with 200 to the second. */
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
  ])("%i changes %s to %s", async (status, method, expected, body) => {
    const { hops } = await call(method, once(status), "text");
    expect(hops).toEqual([
      { method, url: "https://api.example/a/b%3Fc", body: "text", type: "text/plain" },
      { method: expected, url: "https://api.example/next", body, type: body === "" ? null : "text/plain" },
    ]);
  });

  it.each([301, 302, 303, 307, 308])("%i doesn't change GET and HEAD", async (status) => {
    expect((await call("GET", once(status))).hops.map(({ method }) => method)).toEqual(["GET", "GET"]);
    expect((await call("HEAD", once(status))).hops.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
  });

  it("preserves other headers", async () => {
    const { requests } = await call("GET", once(302), undefined, { "x-tenant": "t" });
    expect(Object.fromEntries(requests[1]?.headers ?? [])).toEqual({ accept: "application/json", "x-tenant": "t" });
  });

  it.each([
    ["../c?d=e#f", "https://api.example/c?d=e"],
    ["//other.example/x", "https://other.example/x"],
    ["https://user:pw@api.example/x", "https://api.example/x"],
  ])("is resolved against the request's URL: %s", async (location, url) => {
    expect((await call("GET", once(302, location))).hops[1]?.url).toBe(url);
  });

  it("is followed at most twenty times", async () => {
    const { hops } = await call("GET", (_, count) => (count <= 20 ? redirect(302, `/${count}`) : json({})));
    expect(hops).toHaveLength(21);
    await expect(call("GET", () => redirect(302, "/loop"))).rejects.toThrow(
      new ConnectionError("each", "https://api.example redirected the request more than 20 times."),
    );
  });

  it("has its body read so that the connection can be reused, and is followed even if that fails", async () => {
    const whole = new Response("Moved.", { status: 302, headers: { location: "/next" } });
    await call("GET", (_, count) => (count === 1 ? whole : json({})));
    expect(whole.bodyUsed).toBe(true);
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const { outcome } = await call("GET", (_, count) =>
      count === 1 ? new Response(broken, { status: 302, headers: { location: "/next" } }) : json({}),
    );
    expect(outcome.ok).toBe(true);
  });

  it("from https to http is rejected", async () => {
    await expect(call("GET", once(301, "http://api.example/"))).rejects.toThrow(
      new ConnectionError(
        "each",
        "https://api.example redirected the request from https to http; such redirects are not followed.",
      ),
    );
  });

  it.each(["ftp://x.example/", "javascript:alert(1)", "https://["])("to %s is rejected", async (location) => {
    await expect(call("GET", once(301, location))).rejects.toThrow(
      new ConnectionError("each", "https://api.example redirected the request to a URL that is not an HTTP URL."),
    );
  });

  it("without a Location, or with a status that isn't a redirect, is returned", async () => {
    expect((await call("GET", () => new Response(null, { status: 302 }))).outcome).toMatchObject({
      ok: false,
      status: 302,
    });
    expect((await call("GET", () => redirect(304, "/x"))).outcome).toMatchObject({ ok: false, status: 304 });
  });
});

describe("a redirected body", () => {
  const stream = () => new Blob(["text"]).stream();

  it("is opened again if it is a function", async () => {
    const { hops } = await call("POST", once(307), stream);
    expect(hops.map(({ body }) => body)).toEqual(["text", "text"]);
  });

  it("is rejected if it is a stream", async () => {
    await expect(call("POST", once(308), stream())).rejects.toThrow(
      new ConnectionError(
        "each",
        "redirected to https://api.example, but the body is a stream that can be sent only once.",
      ),
    );
  });

  it("can be a stream if the redirect changes the method to GET", async () => {
    expect((await call("POST", once(303), stream())).hops.map(({ body }) => body)).toEqual(["text", ""]);
  });
});

describe("a redirect in a browser, which hides the target", () => {
  const opaque = () =>
    Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });

  it("is followed by the browser if the request has no credentials", async () => {
    const { requests } = await call("GET", ({ request }) => (request.redirect === "manual" ? opaque() : json({})));
    expect(requests.map(({ request }) => request.redirect)).toEqual(["manual", "follow"]);
  });

  it("is not followed with credentials", async () => {
    await expect(call("GET", opaque, undefined, { authorization: "Bearer s3cret" })).rejects.toThrow(
      "each: https://api.example redirected the request, but the browser hides the target, so the redirect is not followed with credentials.",
    );
  });
});
