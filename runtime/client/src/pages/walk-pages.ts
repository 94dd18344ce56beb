import { ConnectionError } from "../errors/connection-error.js";
import type { PagesDescriptor } from "../call/descriptor.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import { firstRequest, nextRequest, type PageRequest } from "./next-request.js";
import { fingerprint } from "./fingerprint.js";
import { valueAt } from "./value-at.js";

/** The input of a walk over pages. */
export interface Walk {
  readonly pages: PagesDescriptor;
  readonly parameters: Parameters;
  readonly fetchPage: (
    parameters: Parameters,
    target: URL | undefined,
  ) => Promise<{ readonly page: unknown; readonly nextUrl: () => URL | null }>;
}

/** A page and its items. */
export interface Page {
  readonly page: unknown;
  readonly items: readonly unknown[];
}

const MAX_STALE_PAGES = 100;

/**
 * Requests one page after another. Ends after the last page, and at a position that was already requested.
 * Yields an empty page only if it is the first. With page numbers and offsets, it also ends at an empty page, or at a page
 * with the items of the page before, so that it ends even if the server ignores the parameter. A new cursor or link means
 * that there are more pages, so it is followed even after such pages. After 100 of them in succession, the walk rejects
 * with a ConnectionError, because ending it would present an incomplete list as complete.
 */
export async function* walkPages({ pages, parameters, fetchPage }: Walk): AsyncGenerator<Page, void> {
  const requestedPositions = new Set<string>();
  let request: PageRequest | null = firstRequest(pages, parameters);
  let previous: string | null = null;
  let stale = 0;
  while (request !== null && !requestedPositions.has(request.position)) {
    if (stale === MAX_STALE_PAGES) throw tooManyStalePages();
    requestedPositions.add(request.position);
    const { page, nextUrl: linked } = await fetchPage(request.parameters, request.target);
    const items = itemsOf(page, pages.items);
    const contents = fingerprint(items);
    stale = items.length === 0 || contents === previous ? stale + 1 : 0;
    const isEnd = stale > 0 && pages.by !== "cursor" && pages.by !== "link";
    if (previous === null || (items.length > 0 && !isEnd)) yield { page, items };
    if (isEnd) return;
    previous = contents;
    request = nextRequest(pages, { parameters: request.parameters, page, items, nextUrl: linked });
  }
}

function tooManyStalePages(): ConnectionError {
  return new ConnectionError(
    null,
    `the last ${MAX_STALE_PAGES} pages were empty or repeated the page before, and the server announces another one.`,
  );
}

function itemsOf(page: unknown, path: readonly string[]): readonly unknown[] {
  const items = valueAt(page, path);
  return Array.isArray(items) ? items : [];
}
