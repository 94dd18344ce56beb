import type { PagesDescriptor } from "../descriptor.js";
import type { Parameters } from "../serialize/parameter-of.js";
import { firstRequest, nextRequest, type PageRequest } from "./next-request.js";
import { valueAt } from "./value-at.js";

/** What a walk over pages needs. */
export interface Walk {
  readonly pages: PagesDescriptor;
  readonly parameters: Parameters;
  /** The connection's base URL. */
  readonly server: string;
  readonly fetchPage: (
    parameters: Parameters,
    target: URL | undefined,
  ) => Promise<{ readonly page: unknown; readonly response: Response }>;
}

/** A page and its items. */
export interface Page {
  readonly page: unknown;
  readonly items: readonly unknown[];
}

/**
 * Requests page after page. Ends where the description says so, at a page without items (given only if it is the
 * first), at one whose items are those of the page before, and at a position that has been asked for already: a
 * server that ignores the parameter cannot keep it going for ever.
 */
export async function* walkPages({ pages, parameters, server, fetchPage }: Walk): AsyncGenerator<Page, void> {
  const asked = new Set<string>();
  let request: PageRequest | null = firstRequest(pages, parameters);
  let previous: string | null = null;
  while (request !== null && !asked.has(request.position)) {
    asked.add(request.position);
    const { page, response } = await fetchPage(request.parameters, request.target);
    const items = itemsOf(page, pages.items);
    const fingerprint = JSON.stringify(items);
    if (fingerprint === previous || (items.length === 0 && previous !== null)) return;
    yield { page, items };
    if (items.length === 0) return;
    previous = fingerprint;
    request = nextRequest(pages, { parameters: request.parameters, page, items, response }, server);
  }
}

function itemsOf(page: unknown, path: readonly string[]): readonly unknown[] {
  const items = valueAt(page, path);
  return Array.isArray(items) ? items : [];
}
