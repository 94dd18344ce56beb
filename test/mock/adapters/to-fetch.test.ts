import { describe, expect, it } from "vitest";
import { type Fetch, toFetch } from "../../../runtime/mock/dist/adapters/fetch/to-fetch.js";
import { answer, fakeCore } from "./fake-core.js";

const url = "https://api.example.com/";

const core = fakeCore({
  "/reset": () => answer(200, "body", { mishap: { end: "reset" } }),
  "/truncated": () => answer(200, "0123456789", { mishap: { end: "truncated" } }),
  "/slow": () => answer(200, "slow", { mishap: { latency: 60_000 } }),
  "/broken": () => {
    throw new RangeError("a mistake in a behaviour");
  },
});
const fetch: Fetch = toFetch(core);

it("is a fetch, by its type", () => {
  const platform: typeof globalThis.fetch = fetch;
  expect(platform).toBe(fetch);
});

it("answers within the call: effects come in the order of the calls", () => {
  const before = core.requests.length;
  void fetch(`${url}first`);
  void fetch(new URL(`${url}second#fragment`));
  void fetch(new Request(`${url}third`));
  void fetch(`${url}fourth`, { method: "POST", body: "text" });
  expect(core.requests.slice(before).map(({ target }) => target)).toEqual(["/first", "/second", "/fourth"]);
});

it("keeps a copy of bytes that the caller may write to again", async () => {
  const body = new TextEncoder().encode("before");
  const sent = fetch(url, { method: "POST", body });
  body.set(new TextEncoder().encode("after!"));
  expect(await (await sent).json()).toMatchObject({ text: "before" });
  expect(new TextDecoder().decode(core.requests.at(-1)?.body ?? undefined)).toBe("before");
});

describe("what fetch refuses, it refuses as fetch does", () => {
  it.each<readonly [string, string, RequestInit]>([
    ["no address", "not an address", {}],
    ["a password in the address", "https://u:p@api.example.com/", {}],
    ["another scheme", "ftp://api.example.com/", {}],
    ["a body of GET", url, { body: "x" }],
    ["a method that is none", url, { method: "A B" }],
    ["a method that is forbidden", url, { method: "TRACE" }],
    ["a header's name", url, { headers: { "a b": "1" } }],
    ["a header's value", url, { headers: { a: "1\r\nb: 2" } }],
    ["a header beyond Latin-1", url, { headers: { a: "…" } }],
    ["pairs that are none", url, { headers: [["a", "b", "c"]] as unknown as [string, string][] }],
  ])("%s", async (_title, address, init) => {
    const before = core.requests.length;
    await expect(fetch(address, init)).rejects.toThrow(TypeError);
    await expect(globalThis.fetch(address, init)).rejects.toThrow(TypeError);
    expect(core.requests.length).toBe(before);
  });

  it("and a method that it leaves in lower case, the mock sees so", async () => {
    expect(await (await fetch(url, { method: "patch" })).json()).toMatchObject({ method: "patch" });
  });
});

describe("an abort", () => {
  it("before the call rejects with its reason, and nothing is asked", async () => {
    const before = core.requests.length;
    await expect(fetch(url, { signal: AbortSignal.abort("reason") })).rejects.toBe("reason");
    const request = new Request(url, { signal: AbortSignal.abort("other") });
    await expect(fetch(request)).rejects.toBe("other");
    expect(core.requests.length).toBe(before);
  });

  it("while the answer is on its way rejects with its reason", async () => {
    const controller = new AbortController();
    const sent = fetch(`${url}slow`, { signal: controller.signal });
    controller.abort("reason");
    await expect(sent).rejects.toBe("reason");
    await expect(fetch(`${url}slow`, { signal: AbortSignal.timeout(5) })).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });
});

describe("a mishap", () => {
  it("reset: fetch failed, and why", async () => {
    await expect(fetch(`${url}reset`)).rejects.toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
  });

  it("truncated: half of the body, then an error", async () => {
    const response = await fetch(`${url}truncated`);
    expect(response.headers.get("content-length")).toBe("10");
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("01234");
    await expect(reader?.read()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
  });

  it("is no excuse for a mistake: what the mock throws, the caller sees", async () => {
    await expect(fetch(`${url}broken`)).rejects.toThrow(new RangeError("a mistake in a behaviour"));
  });
});
