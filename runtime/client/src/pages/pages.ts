import { type Walk, walkPages } from "./walk-pages.js";

/**
 * The items of a paged operation; each iteration starts anew, and a page is requested when it is reached. Rejects as
 * a call does.
 */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /** The bodies of the pages. */
  pages(): AsyncIterable<Page>;
  /** The items in one array: of all pages, or as many pages as `limit` items need. */
  toArray(options?: { readonly limit?: number }): Promise<Item[]>;
}

/** Makes the pages of one call. */
export function makePages(walk: Walk): Pages<unknown, unknown> {
  async function* items(): AsyncGenerator<unknown, void> {
    for await (const page of walkPages(walk)) yield* page.items;
  }
  async function* pages(): AsyncGenerator<unknown, void> {
    for await (const { page } of walkPages(walk)) yield page;
  }
  async function toArray({ limit = Infinity }: { readonly limit?: number } = {}): Promise<unknown[]> {
    const found: unknown[] = [];
    if (limit <= 0) return found;
    for await (const item of items()) {
      if (found.push(item) >= limit) break;
    }
    return found;
  }
  return { [Symbol.asyncIterator]: items, pages, toArray };
}
