import type { PagedOperation, Pagination, Parameters, WalkChange } from "./client-pages.js";
import type { PagePosition, QueryPage } from "./query-page.js";

type Page = QueryPage<unknown, unknown>;

/** The page to fetch. */
export interface PageCall {
  readonly parameters: Parameters;
  readonly options: object;
  /** `null` for the first page of the list. */
  readonly start: PagePosition | null;
  /** The earlier pages. If there are none, the list starts at this page. */
  readonly earlier: readonly Page[];
}

/**
 * Fetches a page by iterating over the list from that page, so that the list ends under the same conditions as
 * `operation.all()`. To find out whether there is another page, continues the iteration, and stops it when it requests
 * that page.
 */
export async function fetchPage(operation: PagedOperation, call: PageCall): Promise<Page> {
  const { parameters, options } = call;
  const next: Pick<PagePosition, "at" | "url" | "position">[] = [];
  let parameter = "";
  const requested: string[] = [];
  let isFetched = false;
  const steps = operation.all(parameters, options).walk((walk) => {
    parameter = walk.pages.parameter ?? "";
    return {
      ...startOf(call, walk.pages, operation.id),
      fetchPage: async (given, target, position) => {
        if (isFetched) {
          next.push({ ...(target ? { url: target.href } : { at: given[parameter] }), position });
          throw new Error("Only the position of the next page is needed.");
        }
        requested.push(position);
        return walk.fetchPage(given, target, position);
      },
    };
  });
  const { value, done } = await steps.next();
  if (done) return { items: [], body: null, next: null };
  isFetched = true;
  try {
    await steps.next();
  } catch (error) {
    if (next.length === 0) throw error;
  }
  const { page, items, pagesBefore, itemsBefore, parameters: sent } = value;
  const { first } = value.pages;
  const [request] = next;
  return {
    items,
    body: page,
    next: request ? { ...request, requested, from: sent[parameter], pagesBefore, itemsBefore, first } : null,
  };
}

/** Returns the changes that make an iteration start at a page. */
function startOf({ parameters, start, earlier }: PageCall, pages: Pagination, operation: string): WalkChange {
  if (start === null) return {};
  const place = (at: unknown): Parameters =>
    at === undefined ? parameters : { ...parameters, [pages.parameter ?? ""]: at };
  const { at, url, position, from, first, ...counts } = start;
  const request = { parameters: place(at), target: url === undefined ? undefined : new URL(url), position };
  const last = earlier.at(-1);
  if (last === undefined) return { request };
  const counted = first === undefined ? pages : { ...pages, first };
  const { body: page, items } = last;
  return {
    request,
    pages: counted,
    before: { operation, pages: counted, parameters: place(from), page, items, ...counts },
    requested: earlier.flatMap(({ next }) => next?.requested ?? []),
  };
}
