import { InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { PagesDescriptor } from "../../runtime/client/dist/call/descriptor.js";
import { infiniteQueryOptions } from "../../runtime/query/dist/index.js";
import { fakeServer, json } from "../client/support/fake-server.js";
import { followers, pagedClient, refetch } from "./paged-client.js";

/** A response of a random server: a page, or an error status. */
interface Answer {
  readonly ids: readonly number[];
  readonly status: number;
  readonly next: number | null;
  readonly more: boolean | null;
  readonly total: number | null;
}

const answer = fc.record<Answer>({
  ids: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant([]) },
  ),
  status: fc.oneof({ weight: 9, arbitrary: fc.constant(200) }, fc.constantFrom(400, 404)),
  next: fc.oneof({ weight: 4, arbitrary: fc.nat(5) }, fc.constant(null)),
  more: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.boolean()),
  total: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.nat(9)),
});

const items = ["items"];
const more = ["more"];
const forms: readonly PagesDescriptor[] = [
  { by: "page", parameter: "page", items },
  { by: "page", parameter: "page", items, more },
  { by: "page", parameter: "page", items, first: 0, isFirstSent: true, pages: ["total"] },
  { by: "page", parameter: "page", items, first: 0, size: "size", defaultSize: 2, total: ["total"] },
  { by: "page", parameter: "page", items, first: null, current: ["at"] },
  { by: "offset", parameter: "offset", items, size: "limit", defaultSize: 2, total: ["total"] },
  { by: "offset", parameter: "offset", items, more },
  { by: "cursor", parameter: "cursor", items, next: ["next"] },
  { by: "cursor", parameter: "cursor", items, next: ["next"], more },
  { by: "cursor", parameter: "cursor", items, nextHeader: "x-next" },
  { by: "last-item", parameter: "after", items, key: "id" },
  { by: "link", items, next: ["link"], follow: followers.bodyLinkFollower },
  { by: "link", items, follow: followers.linkFollower, end: [404] },
];

/** Responds with the answer at the position in the query. */
function respond(answers: readonly Answer[], url: string): Response {
  const [, value] = [...new URL(url).searchParams].find(([name]) => !["size", "limit"].includes(name)) ?? [];
  const at = Number(value?.replace("c", "") ?? 0);
  const found = answers[at % answers.length];
  if (found?.status !== 200) return json({}, { status: found?.status ?? 404 });
  const { ids, next, more: hasMore, total } = found;
  const cursor = next === null ? null : `c${next}`;
  const headers = cursor === null ? {} : { "x-next": cursor, link: `<?start=${next}>; rel=next` };
  const link = cursor === null ? null : `?start=${next}`;
  return json({ items: ids.map((id) => ({ id })), next: cursor, link, more: hasMore, total, at }, { headers });
}

interface Loaded {
  readonly bodies: readonly unknown[];
  readonly urls: readonly string[];
  readonly error: string | null;
}

/** Stops servers whose lists never end. */
const LIMIT = 30;

async function iterate(pages: PagesDescriptor, answers: readonly Answer[]): Promise<Loaded> {
  const server = fakeServer(({ url }) => respond(answers, url));
  const bodies: unknown[] = [];
  let error: string | null = null;
  try {
    for await (const page of pagedClient(pages, server).items.list.all().pages())
      if (bodies.push(page) === LIMIT) break;
  } catch (thrown) {
    error = String(thrown);
  }
  return { bodies, urls: server.requests.map(({ url }) => url), error };
}

async function query(pages: PagesDescriptor, answers: readonly Answer[]): Promise<Loaded> {
  const server = fakeServer(({ url }) => respond(answers, url));
  const options = infiniteQueryOptions(pagedClient(pages, server).items.list);
  const observer = new InfiniteQueryObserver(new QueryClient(), { ...options, retry: false });
  let result = await refetch(observer);
  while (result.hasNextPage && !result.error && (result.data?.pages.length ?? 0) < LIMIT)
    result = await observer.fetchNextPage();
  const bodies = (result.data?.pages ?? []).filter((page, index) => index === 0 || page.items.length > 0);
  return {
    bodies: bodies.map(({ body }) => body),
    urls: server.requests.map(({ url }) => url),
    error: result.error && String(result.error),
  };
}

it("an infinite query has the pages, requests and errors of an iteration, for random servers", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), fc.array(answer, { minLength: 1, maxLength: 6 }), async (...args) => {
      const [iterated, queried] = await Promise.all([iterate(...args), query(...args)]);
      expect(queried.error).toBe(iterated.error);
      expect(queried.urls).toEqual(iterated.urls);
      // If the next page is known to be out of reach, an iteration rejects after the page, and a query instead of it.
      const isRejected = iterated.error !== null && queried.bodies.length < iterated.bodies.length;
      expect(queried.bodies).toEqual(isRejected ? iterated.bodies.slice(0, -1) : iterated.bodies);
    }),
    { numRuns: 300, seed: 4 },
  );
}, 60_000);
