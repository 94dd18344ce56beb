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
  ) => Promise<{ readonly page: unknown; readonly linkedUrl: () => URL | null }>;
}

/** A page and its items. */
export interface Page {
  readonly page: unknown;
  readonly items: readonly unknown[];
}

const MAX_STALE_PAGES = 100;

/**
 * Requests one page after another. Ends where the descriptor says so, and at a position that was already requested.
 * Yields an empty page only if it is the first. With page numbers and offsets, it also ends at an empty page, or one with
 * the items of the page before, so that a server that ignores the parameter can't make it run forever. A new cursor or
 * link means that there are more pages, so it is followed even after such pages. After 100 of them in a row, the walk
 * rejects with a ConnectionError, rather than presenting a part of the list as the whole.
 */
export async function* walkPages({ pages, parameters, fetchPage }: Walk): AsyncGenerator<Page, void> {
  const asked = new Set<string>();
  let request: PageRequest | null = firstRequest(pages, parameters);
  let previous: string | null = null;
  let stale = 0;
  while (request !== null && !asked.has(request.position)) {
    if (stale === MAX_STALE_PAGES) throw endless();
    asked.add(request.position);
    const { page, linkedUrl: linked } = await fetchPage(request.parameters, request.target);
    const items = itemsOf(page, pages.items);
    const contents = fingerprint(items);
    stale = items.length === 0 || contents === previous ? stale + 1 : 0;
    const isEnd = stale > 0 && pages.by !== "cursor" && pages.by !== "link";
    if (previous === null || (items.length > 0 && !isEnd)) yield { page, items };
    if (isEnd) return;
    previous = contents;
    request = nextRequest(pages, { parameters: request.parameters, page, items, linkedUrl: linked });
  }
}

function endless(): ConnectionError {
  return new ConnectionError(
    null,
    `${MAX_STALE_PAGES} pages in succession are empty or like the one before, and the server names yet another.`,
  );
}

function itemsOf(page: unknown, path: readonly string[]): readonly unknown[] {
  const items = valueAt(page, path);
  return Array.isArray(items) ? items : [];
}
