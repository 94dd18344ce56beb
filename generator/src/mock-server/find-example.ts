import type { Mock } from "@almanac/mock";
import type { MockRequest } from "./served-mock.js";

type MockedOperation = ReturnType<Mock["operations"]>[number];

/** A request that a mock handles successfully. */
export interface Example {
  readonly operation: MockedOperation;
  /** Path and query. */
  readonly target: string;
}

/** Ids to try where a path's real ids are unknown. Most id patterns match at least one of them. */
const sampleIds = ["1", "example", "0123456789abcdef01234567", "00000000-0000-4000-8000-000000000000"];
const maxAttempts = 40;

/**
 * Tries several requests, and returns the first that succeeds; null if none does. Pass a separate mock that requires no
 * authentication, not the mock that is served, because the requests can change its state.
 */
export function findExample(mock: Mock): Example | null {
  const candidates = mock
    .operations()
    .filter(({ method }) => method === "GET")
    .sort((left, right) => rank(left) - rank(right))
    .flatMap((operation) => targetsOf(operation, mock.ids).map((target) => ({ operation, target })))
    .slice(0, maxAttempts);
  return (
    candidates.find(({ operation, target }) => isSuccess(mock.handle(request(target, operation.accept)).status)) ?? null
  );
}

function rank({ path, kind }: MockedOperation): number {
  return 2 * (path.split("{").length - 1) + (kind === "list" ? 0 : 1);
}

/** Fills in a path template with the mock's ids. If parameters remain, returns one target for each sample id. */
function targetsOf({ path }: MockedOperation, ids: Mock["ids"]): readonly string[] {
  const filled = path
    .replace(/#.*$/s, "")
    .replace(/\{([^{}]*)\}/g, (parameter, name: string) =>
      Object.hasOwn(ids, name) ? (ids[name] ?? parameter) : parameter,
    );
  return filled.includes("{") ? sampleIds.map((id) => filled.replace(/\{[^{}]*\}/g, id)) : [filled];
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function request(target: string, accept: string | null): MockRequest {
  const header = (name: string): string | null => (name === "accept" ? (accept ?? "*/*") : null);
  return { method: "GET", target, header, body: null, address: "127.0.0.1" };
}
