import {
  dehydrate,
  InfiniteQueryObserver,
  MutationObserver,
  QueryClient,
  QueryObserver,
  skipToken,
} from "@tanstack/query-core";
import { beforeEach, describe, expect, it } from "vitest";
import { createClient, digest } from "../../generated/atlas/2024-08-05/index.js";
import { createMock } from "../../generated/mongodb-cloud-mock/index.js";
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from "../../runtime/query/dist/index.js";
import { refetch } from "./paged-client.js";

const mock = createMock({ seed: 7 });
const { orgId, groupId } = mock.ids;
const client = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });
const unknownId = "65aa0000000000000000ffff";

let queries: QueryClient;
beforeEach(() => {
  mock.reset();
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});

describe("a query", () => {
  it("returns the data of the operation", async () => {
    const group = await queries.query(queryOptions(client.projects.getGroup, { groupId }));
    expect(group).toEqual(await client.projects.getGroup({ groupId }));
    expect(queries.getQueryData(queryKey(client.projects.getGroup, { groupId }))).toBe(group);
  });

  it("needs no parameters if all of them are optional", async () => {
    const { results } = await queries.query(queryOptions(client.organizations.listOrgs));
    expect(results.map(({ id }) => id)).toEqual([orgId]);
  });

  it("rejects with the operation's error", async () => {
    const { getGroup } = client.projects;
    const error: unknown = await queries
      .query(queryOptions(getGroup, { groupId: unknownId }))
      .catch((thrown: unknown) => thrown);
    expect(getGroup.isError(error) && error.errorCode).toBe("GROUP_NOT_FOUND");
  });

  it("aborts the call if it is cancelled", async () => {
    const signals: AbortSignal[] = [];
    const slow = createClient({
      fetch: ({ signal }) => {
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
      },
    });
    const options = queryOptions(slow.projects.getGroup, { groupId });
    const observer = new QueryObserver(queries, options);
    const unsubscribe = observer.subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    unsubscribe();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("passes options to the call, which replace those of the client", async () => {
    const sent: (string | null)[] = [];
    const headers = { "x-team": "blue" };
    const fetch = (request: Request): Promise<Response> => {
      sent.push(request.headers.get("x-team"));
      return mock.fetch(request);
    };
    await queries.query(queryOptions(client.projects.getGroup, { groupId }, { headers, fetch }));
    expect(sent.at(-1)).toBe("blue");
  });

  it("isn't sent while its parameters are skipToken", () => {
    const options = queryOptions(client.projects.getGroup, skipToken);
    expect(new QueryObserver(queries, options).getCurrentResult()).toMatchObject({ fetchStatus: "idle" });
    expect(options.queryKey).not.toEqual(queryKey(client.projects.getGroup));
    expect(infiniteQueryOptions(client.projects.listGroups, skipToken).queryFn).toBe(skipToken);
  });

  it("has null as its data if the response has no body", async () => {
    const options = queryOptions(client.organizations.deleteOrg, { orgId });
    const empty = createClient({ fetch: () => Promise.resolve(new Response(null, { status: 204 })) });
    expect(await queries.query({ ...options, ...queryOptions(empty.organizations.deleteOrg, { orgId }) })).toBe(null);
  });
});

it("an infinite query loads the pages of a list, and a refetch includes what was created since", async () => {
  for (const name of ["a", "b"]) await client.projects.createGroup({ body: { name, orgId } });
  const options = infiniteQueryOptions(client.projects.listGroups, { itemsPerPage: 2 });
  const observer = new InfiniteQueryObserver(queries, options);
  expect((await refetch(observer)).hasNextPage).toBe(true);
  const { data, hasNextPage } = await observer.fetchNextPage();
  expect([data?.pages.map(({ items }) => items.length), hasNextPage]).toEqual([[2, 1], false]);
  expect(data?.pages[0]?.body?.totalCount).toBe(3);
  await client.projects.createGroup({ body: { name: "c", orgId } });
  await queries.invalidateQueries({ queryKey: queryKey(client.projects), refetchType: "all" });
  const { pages } = queries.getQueryData(options.queryKey) ?? { pages: [] };
  expect(pages.flatMap(({ items }) => items.map(({ name }) => name)).slice(1)).toEqual(["a", "b", "c"]);
});

describe("a mutation", () => {
  it("calls the operation with its variables", async () => {
    const observer = new MutationObserver(queries, mutationOptions(client.projects.createGroup));
    const created = await observer.mutate({ body: { name: "kites", orgId } });
    expect(await client.projects.getGroup({ groupId: created.id })).toMatchObject({ name: "kites" });
    expect(observer.options.mutationKey).toEqual(queryKey(client.projects.createGroup));
  });

  it("rejects with the operation's error", async () => {
    const options = mutationOptions(client.projects.deleteGroup);
    const error: unknown = await new MutationObserver(queries, options)
      .mutate({ groupId: unknownId })
      .catch((thrown: unknown) => thrown);
    expect(client.projects.deleteGroup.isError(error) && error.is(404)).toBe(true);
  });
});

describe("invalidation", () => {
  const { projects, organizations } = client;
  const other = createClient({ auth: digest(mock.credentials.owner), fetch: mock.fetch });

  /** Returns the operations of the queries that a key selects. */
  async function selected(key: readonly unknown[]): Promise<readonly string[]> {
    await queries.query(queryOptions(projects.getGroup, { groupId }));
    await queries.query(queryOptions(projects.listGroups, { itemsPerPage: 5 }));
    await queries.query(queryOptions(projects.listGroups));
    await queries.infiniteQuery(infiniteQueryOptions(projects.listGroups, { itemsPerPage: 5 }));
    await queries.query(queryOptions(organizations.getOrg, { orgId }, { scope: "eu" }));
    await queries.invalidateQueries({ queryKey: key, refetchType: "none" });
    return queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey: [part] }) => {
        const { operation, parameters, infinite } = part as Readonly<Record<string, unknown>>;
        return [operation, ...(Object.values(parameters ?? {}) as unknown[]), ...(infinite ? ["infinite"] : [])].join(
          " ",
        );
      });
  }

  const lists = ["listGroups 5", "listGroups", "listGroups 5 infinite"];
  const group = `getGroup ${groupId}`;
  const org = `getOrg ${orgId}`;

  it.each([
    ["the API", [{ api: "@almanac/atlas" }], [group, ...lists, org]],
    ["a client", queryKey(other), [group, ...lists, org]],
    ["a version", [{ version: "2024-08-05" }], [group, ...lists, org]],
    ["another version", [{ api: "@almanac/atlas", version: "2023-01-01" }], []],
    ["a resource", queryKey(projects), [group, ...lists]],
    ["an operation", queryKey(projects.listGroups), lists],
    ["parameters", queryKey(projects.listGroups, { itemsPerPage: 5 }), ["listGroups 5", "listGroups 5 infinite"]],
    ["other parameters", queryKey(projects.getGroup, { groupId: unknownId }), []],
    ["a scope", [{ scope: "eu" }], [org]],
    ["one query", queryOptions(projects.getGroup, { groupId }).queryKey, [group]],
  ])("by %s selects its queries", async (_, key, expected) => {
    expect(await selected(key)).toEqual(expected);
  });
});

describe("a key", () => {
  it("contains the package, version, resource, operation and parameters", () => {
    const { queryKey: key } = queryOptions(client.projects.getGroup, { groupId });
    expect(key).toEqual([
      {
        api: "@almanac/atlas",
        version: "2024-08-05",
        resource: "projects",
        operation: "getGroup",
        parameters: { groupId },
      },
    ]);
  });

  it("contains no credentials, headers or other options of the call, and neither does the cache", async () => {
    const { privateKey, publicKey } = mock.credentials.owner;
    const options = { headers: { authorization: "Basic c2VjcmV0" }, fetch: mock.fetch };
    const failing = queries.query(queryOptions(client.projects.getGroup, { groupId }, options));
    await expect(failing).rejects.toMatchObject({ status: 401 });
    await queries.infiniteQuery(infiniteQueryOptions(client.projects.listGroups));
    const cached = JSON.stringify(dehydrate(queries, { shouldDehydrateQuery: () => true }));
    for (const secret of [privateKey, publicKey, "c2VjcmV0"]) expect(cached).not.toContain(secret);
  });
});
