import { ConnectionError } from "../errors/connection-error.js";
import type { PagesDescriptor } from "../call/descriptor.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import { firstRequest, nextRequest, type PageRequest } from "./next-request.js";
import { printOf } from "./print-of.js";
import { valueAt } from "./value-at.js";

/** What a walk over pages needs. */
export interface Walk {
  readonly pages: PagesDescriptor;
  readonly parameters: Parameters;
  readonly fetchPage: (
    parameters: Parameters,
    target: URL | undefined,
  ) => Promise<{ readonly page: unknown; readonly linked: () => URL | null }>;
}

/** A page and its items. */
export interface Page {
  readonly page: unknown;
  readonly items: readonly unknown[];
}

const MAX_STALE_PAGES = 100;

/**
 * Requests page after page. Ends where the description says so and at a position that has been asked for already; a
 * page without items is given only if it is the first. Where the next position is worked out here, it ends also at a
 * page without items, or with those of the page before: a server that ignores the parameter cannot keep it going for
 * ever. A new cursor or link is the server's word that there is more, and is followed past such pages; after 100 of
 * them in succession the walk rejects with a ConnectionError, rather than call a part the whole.
 */
export async function* walkPages({ pages, parameters, fetchPage }: Walk): AsyncGenerator<Page, void> {
  const asked = new Set<string>();
  let request: PageRequest | null = firstRequest(pages, parameters);
  let previous: string | null = null;
  let stale = 0;
  while (request !== null && !asked.has(request.position)) {
    if (stale === MAX_STALE_PAGES) throw endless();
    asked.add(request.position);
    const { page, linked } = await fetchPage(request.parameters, request.target);
    const items = itemsOf(page, pages.items);
    const fingerprint = printOf(items);
    stale = items.length === 0 || fingerprint === previous ? stale + 1 : 0;
    const isEnd = stale > 0 && pages.by !== "cursor" && pages.by !== "link";
    if (previous === null || (items.length > 0 && !isEnd)) yield { page, items };
    if (isEnd) return;
    previous = fingerprint;
    request = nextRequest(pages, { parameters: request.parameters, page, items, linked });
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
