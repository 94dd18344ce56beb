import { expect, it } from "vitest";
import { toHandlers } from "../../../runtime/mock/dist/adapters/to-handlers.js";
import { fakeCore, respond } from "./fake-core.js";

interface Handler {
  readonly predicate: (info: { readonly request: Request; readonly cookies: object }) => boolean | object;
  readonly resolver: (info: { readonly request: Request; readonly requestId: string }) => unknown;
}

/** Like MSW's `http`: generic, and with more properties than the adapter uses. */
const http = {
  all: <T extends object = Record<string, string>>(
    predicate: string | RegExp | Handler["predicate"] | { readonly params: T },
    resolver: (info: Parameters<Handler["resolver"]>[0] & { readonly params?: T }) => Promise<Response> | undefined,
    _options?: { readonly once?: boolean },
  ): Handler => {
    if (typeof predicate !== "function") throw new TypeError("The predicate is a function.");
    return { predicate, resolver };
  },
};

const core = fakeCore({
  "/reset": () => respond(200, "body", { transportFault: { end: "reset" } }),
  "/slow": () => respond(200, "slow", { transportFault: { latency: 60_000 } }),
  "/broken": () => {
    throw new RangeError("a bug in a behavior");
  },
});
const handlers: readonly Handler[] = toHandlers(core, http);
const [handler] = handlers;

const resolve = (path: string, init?: RequestInit): unknown =>
  handler?.resolver({ request: new Request(`https://api.example.com${path}`, init), requestId: "1" });

it("returns one handler that matches only the mock's origins", () => {
  const matches = (url: string): unknown => handler?.predicate({ request: new Request(url), cookies: {} });
  expect(handlers).toHaveLength(1);
  expect(matches("https://api.example.com/x")).toBe(true);
  expect(matches("https://other.example.com/x")).toBe(false);
});

it("responds like the mock's fetch", async () => {
  const response = (await resolve("/x?y=1", { method: "POST", body: "text" })) as Response;
  expect(await response.json()).toMatchObject({ method: "POST", target: "/x?y=1", text: "text" });
});

it("lets MSW set the response's URL", async () => {
  const response = (await resolve("/x")) as Response;
  expect(response.url).toBe("https://api.example.com/x");
  Object.defineProperty(response, "url", { value: "https://api.example.com/y", configurable: true });
  expect(response.url).toBe("https://api.example.com/y");
});

it("doesn't throw when a call is aborted, because MSW rejects the call itself", async () => {
  expect(await resolve("/slow", { signal: AbortSignal.timeout(5) })).toMatchObject({ type: "error" });
});

it("turns a lost connection into an error response, and passes on errors of the mock", async () => {
  expect(await resolve("/reset")).toMatchObject({ type: "error", status: 0 });
  await expect(resolve("/broken")).rejects.toThrow("a bug in a behavior");
});
