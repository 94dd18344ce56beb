import { describe, expect, it } from "vitest";
import * as anywhere from "../../../runtime/client/dist/codegen/v2.js";
import * as inBrowsers from "../../../runtime/client/dist/codegen/v2-browser.js";
import manifest from "../../../runtime/client/package.json" with { type: "json" };
import { fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const hidden = () =>
  Object.defineProperties(new Response(null), { type: { value: "opaqueredirect" }, status: { value: 0 } });

/** Calls an operation with the module for browsers. Only the first response is the given redirect. */
async function call(redirect: () => Response, options: inBrowsers.ConnectionOptions = {}) {
  const server = fakeServer((_: ReceivedRequest, count) => (count === 1 ? redirect() : json({ count })));
  const connect = inBrowsers.connector({
    server: "https://api.example",
    security: [["Token"]],
    schemes: { Token: { type: "bearer" } },
  });
  const each = inBrowsers.operation<object, { 200: unknown }>({
    id: "each",
    method: "POST",
    path: "/a",
    responses: { 200: "json" },
  });
  const data = await each(connect({ fetch: server.fetch, ...options }));
  return { data, requests: server.requests.map(({ method, url, request }) => [method, url, request.redirect]) };
}

describe("in a bundle for browsers, a redirect", () => {
  it.each([
    ["hidden", hidden],
    [
      "readable, because another platform's fetch sent the request",
      () => Response.redirect("https://api.example/next", 308),
    ],
  ])("is left to the browser if it is %s", async (_, redirect) => {
    expect(await call(redirect)).toEqual({
      data: { count: 2 },
      requests: [
        ["POST", "https://api.example/a", "manual"],
        ["POST", "https://api.example/a", "follow"],
      ],
    });
  });

  it.each([
    ["a credential", { auth: inBrowsers.bearer("t") }],
    ["an Authorization header", { headers: { authorization: "Basic eA==" } }],
    ["a Cookie header", { headers: { cookie: "a=b" } }],
  ])("is an error if the request has %s", async (_, options) => {
    for (const redirect of [hidden, () => Response.redirect("https://api.example/next", 307)])
      await expect(call(redirect, options)).rejects.toMatchObject({
        name: "ConnectionError",
        operation: "each",
        message:
          "each: https://api.example redirected the request, but the browser hides the target, so the redirect is not followed with credentials.",
      });
  });

  it("isn't a response without a target, such as 304", async () => {
    await expect(call(() => new Response(null, { status: 304 }))).rejects.toMatchObject({ status: 304 });
  });
});

describe("the module for browsers", () => {
  it("has the exports of codegen/v2, all of them the same except the function that creates connections", () => {
    const { connector, ...others } = inBrowsers;
    const { connector: general, ...same } = anywhere;
    expect({ ...others }).toEqual({ ...same });
    expect(connector).not.toBe(general);
  });

  it("is used by browsers, and not by workers on servers, which can read redirects", () => {
    const conditions = Object.entries(manifest.exports["./codegen/v2"]);
    expect(conditions.filter(([name]) => name !== "types")).toEqual([
      ["workerd", "./dist/codegen/v2.js"],
      ["worker", "./dist/codegen/v2.js"],
      ["browser", "./dist/codegen/v2-browser.js"],
      ["default", "./dist/codegen/v2.js"],
    ]);
  });
});
