import { describe, expect, it } from "vitest";
import { type Fetch, toFetch } from "../../../runtime/mock/dist/adapters/fetch/to-fetch.js";
import { fakeCore, respond } from "./fake-core.js";

const url = "https://api.example.com/";

const core = fakeCore({
  "/reset": () => respond(200, "body", { transportFault: { end: "reset" } }),
  "/truncated": () => respond(200, "0123456789", { transportFault: { end: "truncated" } }),
  "/slow": () => respond(200, "slow", { transportFault: { latency: 60_000 } }),
  "/broken": () => {
    throw new RangeError("a bug in a behavior");
  },
});
const fetch: Fetch = toFetch(core);

it("has the type of fetch", () => {
  const platform: typeof globalThis.fetch = fetch;
  expect(platform).toBe(fetch);
});

it("handles requests before it returns, so that effects happen in the order of the calls", () => {
  const before = core.requests.length;
  void fetch(`${url}first`);
  void fetch(new URL(`${url}second#fragment`));
  void fetch(new Request(`${url}third`));
  void fetch(`${url}fourth`, { method: "POST", body: "text" });
  expect(core.requests.slice(before).map(({ target }) => target)).toEqual(["/first", "/second", "/fourth"]);
});

it("copies bytes that the caller can change later", async () => {
  const body = new TextEncoder().encode("before");
  const sent = fetch(url, { method: "POST", body });
  body.set(new TextEncoder().encode("after!"));
  expect(await (await sent).json()).toMatchObject({ text: "before" });
  expect(new TextDecoder().decode(core.requests.at(-1)?.body ?? undefined)).toBe("before");
});

describe("like the platform's fetch, it rejects", () => {
  it.each<readonly [string, string, RequestInit]>([
    ["an invalid URL", "not an address", {}],
    ["a password in the URL", "https://u:p@api.example.com/", {}],
    ["another scheme", "ftp://api.example.com/", {}],
    ["a GET with a body", url, { body: "x" }],
    ["a malformed method", url, { method: "A B" }],
    ["a forbidden method", url, { method: "TRACE" }],
    ["an invalid header name", url, { headers: { "a b": "1" } }],
    ["an invalid header value", url, { headers: { a: "1\r\nb: 2" } }],
    ["a header value beyond Latin-1", url, { headers: { a: "…" } }],
    ["headers that aren't pairs", url, { headers: [["a", "b", "c"]] as unknown as [string, string][] }],
  ])("%s", async (_title, address, init) => {
    const before = core.requests.length;
    await expect(fetch(address, init)).rejects.toThrow(TypeError);
    await expect(globalThis.fetch(address, init)).rejects.toThrow(TypeError);
    expect(core.requests.length).toBe(before);
  });
});

it("doesn't uppercase the method patch, like the platform's fetch", async () => {
  expect(await (await fetch(url, { method: "patch" })).json()).toMatchObject({ method: "patch" });
});

describe("an abort", () => {
  it("before the call rejects with its reason without sending a request", async () => {
    const before = core.requests.length;
    await expect(fetch(url, { signal: AbortSignal.abort("reason") })).rejects.toBe("reason");
    const request = new Request(url, { signal: AbortSignal.abort("other") });
    await expect(fetch(request)).rejects.toBe("other");
    expect(core.requests.length).toBe(before);
  });

  it("during the delay of a response rejects with its reason", async () => {
    const controller = new AbortController();
    const sent = fetch(`${url}slow`, { signal: controller.signal });
    controller.abort("reason");
    await expect(sent).rejects.toBe("reason");
    await expect(fetch(`${url}slow`, { signal: AbortSignal.timeout(5) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });
});

describe("a transport fault", () => {
  it("reset rejects with the error of a lost connection", async () => {
    await expect(fetch(`${url}reset`)).rejects.toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
  });

  it("truncated gives half of the body, then an error", async () => {
    const response = await fetch(`${url}truncated`);
    expect(response.headers.get("content-length")).toBe("10");
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("01234");
    await expect(reader?.read()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
  });
});

it("rejects with the errors that the mock throws", async () => {
  await expect(fetch(`${url}broken`)).rejects.toThrow(new RangeError("a bug in a behavior"));
});
