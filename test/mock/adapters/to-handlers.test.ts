import { expect, it } from "vitest";
import { toHandlers } from "../../../runtime/mock/dist/adapters/to-handlers.js";
import { answer, fakeCore } from "./fake-core.js";

interface Handler {
  readonly predicate: (info: { readonly request: Request; readonly cookies: object }) => boolean | object;
  readonly resolver: (info: { readonly request: Request; readonly requestId: string }) => unknown;
}

/** As MSW has it: generic, and with more in what it hands over than we read. */
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
  "/reset": () => answer(200, "body", { mishap: { end: "reset" } }),
  "/slow": () => answer(200, "slow", { mishap: { latency: 60_000 } }),
  "/broken": () => {
    throw new RangeError("a mistake in a behaviour");
  },
});
const handlers: readonly Handler[] = toHandlers(core, http);
const [handler] = handlers;

const resolve = (path: string, init?: RequestInit): unknown =>
  handler?.resolver({ request: new Request(`https://api.example.com${path}`, init), requestId: "1" });

it("one handler takes the requests of the mock's origins and no others", () => {
  const takes = (url: string): unknown => handler?.predicate({ request: new Request(url), cookies: {} });
  expect(handlers).toHaveLength(1);
  expect(takes("https://api.example.com/x")).toBe(true);
  expect(takes("https://other.example.com/x")).toBe(false);
});

it("answers as fetch does", async () => {
  const response = (await resolve("/x?y=1", { method: "POST", body: "text" })) as Response;
  expect(await response.json()).toMatchObject({ method: "POST", target: "/x?y=1", text: "text" });
});

it("MSW may set the response's URL", async () => {
  const response = (await resolve("/x")) as Response;
  expect(response.url).toBe("https://api.example.com/x");
  Object.defineProperty(response, "url", { value: "https://api.example.com/y", configurable: true });
  expect(response.url).toBe("https://api.example.com/y");
});

it("an abort is nothing to report: MSW has rejected the call by then", async () => {
  expect(await resolve("/slow", { signal: AbortSignal.timeout(5) })).toMatchObject({ type: "error" });
});

it("a lost connection is an error response, a mistake of the mock an error", async () => {
  expect(await resolve("/reset")).toMatchObject({ type: "error", status: 0 });
  await expect(resolve("/broken")).rejects.toThrow("a mistake in a behaviour");
});
