import type { PagesDescriptor } from "../../runtime/client/dist/call/descriptor.js";
import {
  bodyLinkFollower,
  compactTable,
  connector,
  linkFollower,
  pagedOperation,
  tableFacade,
} from "../../runtime/client/dist/codegen/v2.js";
import type { BoundPagedOperation } from "../../runtime/client/dist/codegen/v2.js";
import type { FakeServer } from "../client/support/fake-server.js";

type ListParameters = Readonly<Record<string, unknown>>;

/** A client of an API with one list. */
export interface PagedClient {
  readonly items: { readonly list: BoundPagedOperation<ListParameters, { 200: unknown; 404: unknown }, unknown> };
}

export const followers = { bodyLinkFollower, linkFollower };

interface Observer<Result> {
  refetch(): Promise<unknown>;
  getCurrentResult(): Result;
}

/** Loads the pages of a query again. The type that `refetch` of TanStack Query returns lacks the state of the pages. */
export async function refetch<Result>(observer: Observer<Result>): Promise<Result> {
  await observer.refetch();
  return observer.getCurrentResult();
}

/** Creates a client of an API whose only list has these pages. */
export function pagedClient(pages: PagesDescriptor, server: FakeServer): PagedClient {
  const query = ["page", "size", "offset", "limit", "cursor", "after", "start"];
  const responses = { 200: "json", 400: "json", 404: "json" } as const;
  const table = compactTable({
    prefix: "",
    fields: [[{ method: "GET", responses, query, pages, create: pagedOperation }]],
    resources: { items: ["0/items list "] },
  });
  const createClient = tableFacade(connector({ server: "https://api.example" }), table, "kites", "2");
  // The table has the operation that the type describes.
  return createClient({ fetch: server.fetch }) as PagedClient;
}
