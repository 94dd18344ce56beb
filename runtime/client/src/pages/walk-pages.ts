import { ConnectionError } from "../errors/connection-error.js";
import type { PagesDescriptor } from "../call/descriptor.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import { checkSequence } from "./check-sequence.js";
import { fingerprint } from "./fingerprint.js";
import { itemsOf } from "./items-of.js";
import {
  announcesMore,
  firstOf,
  firstRequest,
  type LastPage,
  nextRequest,
  numberAt,
  type PageRequest,
} from "./next-request.js";
import { isPastEnd } from "./past-end.js";
import { isPartOf } from "./is-part-of.js";
import { sharesItems } from "./shares-items.js";

/** The operation to iterate over, its parameters, and a function that fetches a page. */
export interface Walk {
  readonly operation: string;
  readonly pages: PagesDescriptor;
  readonly parameters: Parameters;
  readonly fetchPage: (
    parameters: Parameters,
    target: URL | undefined,
    position: string,
  ) => Promise<Pick<LastPage, "page" | "nextUrl" | "headers">>;
  /** The first request. Default: for the position in the parameters. */
  readonly request?: PageRequest;
  /** The page before the first request, if the iteration continues an earlier one. */
  readonly before?: LastPage | null;
  /** The positions that the earlier iteration requested. */
  readonly requested?: readonly string[];
}

const MAX_STALE_PAGES = 100;

/**
 * Requests one page after another. Ends after the last page, or at a position that has already been requested. Yields
 * an empty page only if it is the first page. With page numbers and offsets, also ends at an empty page, or at a page
 * with the same items as the previous one. This prevents an endless iteration if the server ignores the parameter.
 * Skips a page whose items are all on the previous one, because some servers return the whole list if a request has no
 * page number, or link to the last page again. A new cursor or link means that there are more pages, so it is followed
 * even after an empty or repeated page. A cursor that stays the same while the items change is a scroll id. It is sent
 * until a page has no new items. After 100 empty or repeated pages in succession, rejects with a ConnectionError,
 * because an incomplete list would otherwise seem complete. For the same reason, rejects if the last page indicates
 * that more pages follow, but not how to request them.
 */
export async function* walkPages(walk: Walk): AsyncGenerator<LastPage, void> {
  const { operation } = walk;
  let { pages, before = null } = walk;
  const requestedPositions = new Set(walk.requested);
  let request: PageRequest | null = walk.request ?? firstRequest(pages, walk.parameters);
  let delivered = before?.items ?? [];
  let contents = before && fingerprint(delivered);
  let stale = 0;
  // A resumed iteration starts at a position that was already requested only if the cursor is a scroll id.
  let isScroll = requestedPositions.has(request.position);
  while (request !== null && (isScroll || !requestedPositions.has(request.position))) {
    if (stale === MAX_STALE_PAGES)
      throw new ConnectionError(
        operation,
        `the last ${MAX_STALE_PAGES} pages were empty or repeated the previous page, but the server indicates that there is another page.`,
      );
    requestedPositions.add(request.position);
    const { position } = request;
    const last: LastPage | null = await fetchNext(walk, { pages, request, before });
    if (last === null) return;
    const { items } = last;
    if (isScroll && sharesItems(delivered, items)) {
      before = last;
      break;
    }
    const previous: string | null = contents;
    contents = fingerprint(items);
    const isRepeated = items.length > 0 && contents === previous;
    const isCounted = pages.by === "page" || pages.by === "offset";
    const isPart = !(isRepeated && isCounted) && isPartOf(delivered, items);
    stale = items.length === 0 || isRepeated || isPart ? stale + 1 : 0;
    if (isRepeated && pages.by === "page" && isFirstAgain(pages, last)) {
      pages = { ...pages, first: 1 };
      request = nextRequest(pages, { ...last, pagesBefore: 0, itemsBefore: 0 });
    } else {
      if (before !== null && items.length > 0) checkSequence(pages, before, last);
      const canGoOn =
        pages.by === "cursor" || pages.by === "link" || isPart || (pages.by === "page" && announcesMore(pages, last));
      const isEnd = stale > 0 && (isRepeated ? pages.by !== "cursor" && pages.by !== "link" : !canGoOn);
      if (previous === null || (items.length > 0 && !isEnd && !isPart)) {
        delivered = items;
        yield last;
      }
      before = last;
      if (isEnd) break;
      request = nextRequest(pages, last);
      isScroll = pages.by === "cursor" && stale === 0 && request?.position === position;
    }
  }
  if (before !== null && announcesMore(pages, before))
    throw new ConnectionError(
      operation,
      "the server indicates that there are more pages, but there is no way to continue from the last one.",
    );
}

interface Step {
  readonly pages: PagesDescriptor;
  readonly request: PageRequest;
  readonly before: LastPage | null;
}

/** Fetches a page. Returns `null` if the response means that the previous page was the last. */
async function fetchNext(walk: Walk, { pages, request, before }: Step): Promise<LastPage | null> {
  const { parameters, target, position } = request;
  try {
    const { page, nextUrl, headers } = await walk.fetchPage(parameters, target, position);
    const counts = {
      pagesBefore: before === null ? 0 : before.pagesBefore + 1,
      itemsBefore: before === null ? 0 : before.itemsBefore + before.items.length,
    };
    return {
      operation: walk.operation,
      pages,
      parameters,
      page,
      items: itemsOf(page, { operation: walk.operation, path: pages.items }),
      nextUrl,
      headers,
      ...counts,
    };
  } catch (error) {
    if (before !== null && isPastEnd(pages, before, error)) return null;
    throw error;
  }
}

/**
 * Whether a repeated page is the first page, requested twice because pages are numbered from 1: the first request
 * omitted the number or sent 0, and this request sent 1.
 */
function isFirstAgain(pages: PagesDescriptor, { parameters }: LastPage): boolean {
  return pages.by === "page" && firstOf(pages) !== 1 && numberAt(parameters, pages) === 1;
}
