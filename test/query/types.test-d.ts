import {
  type InfiniteData,
  InfiniteQueryObserver,
  MutationObserver,
  QueryClient,
  QueryObserver,
  skipToken,
} from "@tanstack/query-core";
import { describe, expectTypeOf, it } from "vitest";
import { createClient, type Group, type PaginatedAtlasGroupView } from "../../generated/atlas/2024-08-05/index.js";
import type { BoundOperation, BoundPagedOperation } from "../../runtime/client/dist/codegen/v2.js";
import {
  infiniteQueryOptions,
  mutationOptions,
  type PagePosition,
  queryKey,
  queryOptions,
  type QueryPage,
} from "../../runtime/query/dist/index.js";

const { projects } = createClient();
const queries = new QueryClient();
const groupId = "";

type ErrorOf<Operation> = Operation extends { readonly isError: (error: unknown) => error is infer Failure }
  ? Failure | Error
  : never;
type GetGroupError = ErrorOf<typeof projects.getGroup>;

describe("queryOptions", () => {
  it("has the data and errors of the operation", () => {
    const observer = new QueryObserver(queries, queryOptions(projects.getGroup, { groupId }));
    expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<Group | undefined>();
    expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<GetGroupError | null>();
    expectTypeOf(queries.query(queryOptions(projects.getGroup, { groupId }))).resolves.toEqualTypeOf<Group>();
  });

  it("can be spread, with other options that use the types", () => {
    const observer = new QueryObserver(queries, {
      ...queryOptions(projects.getGroup, { groupId }),
      staleTime: 60_000,
      select: (group) => group.name,
      retry: (count, error) => count < 3 && !(projects.getGroup.isError(error) && error.is(404)),
    });
    expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<string | undefined>();
    expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<GetGroupError | null>();
  });

  it("needs the parameters of the operation", () => {
    queryOptions(projects.listGroups);
    queryOptions(projects.getGroup, { groupId }, { headers: { "x-team": "blue" }, scope: "eu" });
    // @ts-expect-error A required parameter is missing.
    queryOptions(projects.getGroup);
    // @ts-expect-error A required parameter is missing.
    queryOptions(projects.getGroup, {});
    // @ts-expect-error The parameter has another type.
    queryOptions(projects.getGroup, { groupId: 7 });
    // @ts-expect-error There is no such parameter.
    queryOptions(projects.getGroup, { groupId, other: 1 });
    // @ts-expect-error The query sets the signal.
    queryOptions(projects.getGroup, { groupId }, { signal: AbortSignal.abort() });
  });

  it("can be skipped", () => {
    const id = groupId as string | null;
    const options = queryOptions(projects.getGroup, id === null ? skipToken : { groupId: id });
    expectTypeOf(new QueryObserver(queries, options).getCurrentResult().data).toEqualTypeOf<Group | undefined>();
  });

  it("has null instead of undefined, and no streams", () => {
    interface Outcomes {
      200: string;
      204: undefined;
      206: ReadableStream<Uint8Array>;
    }
    const operation = (() => undefined) as unknown as BoundOperation<Record<never, never>, Outcomes>;
    expectTypeOf(queries.query(queryOptions(operation))).resolves.toEqualTypeOf<string | null>();
  });
});

describe("infiniteQueryOptions", () => {
  it("has the items and bodies of the operation's pages, and its errors", () => {
    const observer = new InfiniteQueryObserver(queries, infiniteQueryOptions(projects.listGroups, { pageNum: 1 }));
    const { data, error } = observer.getCurrentResult();
    expectTypeOf(data?.pages).toEqualTypeOf<QueryPage<Group, PaginatedAtlasGroupView>[] | undefined>();
    expectTypeOf(error).toEqualTypeOf<ErrorOf<typeof projects.listGroups> | null>();
    const operation = (() => undefined) as unknown as BoundPagedOperation<
      Record<never, never>,
      { 200: string[] },
      string
    >;
    const { queryKey: key } = infiniteQueryOptions(operation);
    expectTypeOf(queries.getQueryData(key)).toEqualTypeOf<
      InfiniteData<QueryPage<string, string[]>, PagePosition | null> | undefined
    >();
  });

  it("needs a paginated operation", () => {
    // @ts-expect-error The operation has no pages.
    infiniteQueryOptions(projects.getGroup, { groupId });
    infiniteQueryOptions(projects.listGroups, skipToken);
  });
});

describe("mutationOptions", () => {
  it("has the parameters of the operation as variables", () => {
    const observer = new MutationObserver(queries, mutationOptions(projects.deleteGroup));
    expectTypeOf<typeof observer.mutate>().parameter(0).toEqualTypeOf<Parameters<typeof projects.deleteGroup>[0]>();
    expectTypeOf(observer.getCurrentResult().error).toEqualTypeOf<ErrorOf<typeof projects.deleteGroup> | null>();
    // @ts-expect-error A required parameter is missing.
    void observer.mutate({});
  });

  it("needs no variables if all parameters are optional", () => {
    const observer = new MutationObserver(queries, mutationOptions(projects.listGroups));
    void observer.mutate();
    void observer.mutate({ pageNum: 2 });
  });
});

describe("queryKey", () => {
  it("is the key of typed data, for an operation, a resource or a client", () => {
    const key = queryKey(projects.getGroup, { groupId });
    expectTypeOf(queries.getQueryData(key)).toEqualTypeOf<Group | undefined>();
    expectTypeOf(queries.getQueryState(key)?.error).toEqualTypeOf<GetGroupError | null | undefined>();
    queryKey(projects);
    queryKey(createClient());
    // @ts-expect-error There is no such parameter.
    queryKey(projects.getGroup, { other: 1 });
  });
});
