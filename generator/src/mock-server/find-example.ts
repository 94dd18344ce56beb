import type { Mock } from "@almanac/mock";
import type { MockRequest } from "./served-mock.js";

type MockedOperation = ReturnType<Mock["operations"]>[number];

/** A request that a mock answers well, and that anybody can copy. */
export interface Example {
  readonly operation: MockedOperation;
  /** Path and query. */
  readonly target: string;
}

/** What stands in for the ids of a path: of most patterns, one of them is an example. */
const ids = ["1", "example", "0123456789abcdef01234567", "00000000-0000-4000-8000-000000000000"];
const most = 40;

/** Finds a request to show, by trying: the mock must be one that nobody uses, and that lets everyone in. Null if none is found. */
export function findExample(mock: Mock): Example | null {
  const tried = mock
    .operations()
    .filter(({ method }) => method === "GET")
    .sort((left, right) => rank(left) - rank(right))
    .flatMap((operation) => targetsOf(operation, mock.ids).map((target) => ({ operation, target })))
    .slice(0, most);
  return tried.find(({ operation, target }) => isGood(mock.handle(request(target, operation.accept)).status)) ?? null;
}

function rank({ path, kind }: MockedOperation): number {
  return 2 * (path.split("{").length - 1) + (kind === "list" ? 0 : 1);
}

/** What the mock says is there, under the name of its parameter, and otherwise each of the stand-ins. */
function targetsOf({ path }: MockedOperation, known: Mock["ids"]): readonly string[] {
  const named = path
    .replace(/#.*$/s, "")
    .replace(/\{([^{}]*)\}/g, (parameter, name: string) =>
      Object.hasOwn(known, name) ? (known[name] ?? parameter) : parameter,
    );
  return named.includes("{") ? ids.map((id) => named.replace(/\{[^{}]*\}/g, id)) : [named];
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

function request(target: string, accept: string | null): MockRequest {
  const header = (name: string): string | null => (name === "accept" ? (accept ?? "*/*") : null);
  return { method: "GET", target, header, body: null, address: "127.0.0.1" };
}
