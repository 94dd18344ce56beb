import { pagedOperation, type Connection } from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectionOptions, Pages } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer } from "./fake-server.js";

/** The parameters of the list in these tests. */
export type WalkParameters = Readonly<Record<string, unknown>>;

const query = ["page", "size", "offset", "limit", "cursor", "after", "start"] as const;

/** A list on a server that records its requests. */
export interface Walked {
  readonly all: (parameters?: WalkParameters) => Pages<unknown, unknown>;
  readonly toArray: (parameters?: WalkParameters) => Promise<unknown[]>;
  readonly queries: () => readonly string[];
  readonly urls: () => readonly string[];
}

/** Creates a list with these pages on a server that responds to a query, and records the queries. */
export function walkOf(
  pages: PagesDescriptor,
  respond: (query: URLSearchParams, url: URL, count: number) => Response,
  options: ConnectionOptions = {},
): Walked {
  const server = fakeServer(({ url }, count) => respond(new URL(url).searchParams, new URL(url), count));
  const connection: Connection = connectTo(server, options);
  const list = pagedOperation<WalkParameters, { 200: unknown; 400: unknown; 404: unknown }, unknown>({
    id: "list",
    method: "GET",
    path: "/items",
    query,
    responses: { 200: "json", 400: "json", 404: "json" },
    pages,
  });
  return {
    all: (parameters: WalkParameters = {}) => list.all(connection, parameters),
    toArray: (parameters: WalkParameters = {}) => list.all(connection, parameters).toArray(),
    queries: () => server.requests.map(({ url }) => new URL(url).search),
    urls: () => server.requests.map(({ url }) => url),
  };
}

/** Returns the numbers from 1 to a number. */
export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
