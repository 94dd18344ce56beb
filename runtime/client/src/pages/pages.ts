import { CallError } from "../errors/call-error.js";
import type { LastPage } from "./next-request.js";
import { type Walk, walkPages } from "./walk-pages.js";

/**
 * The items of a paginated operation. Each iteration starts again at the first page, and requests each page when it is
 * needed. Rejects in the same cases as a call.
 */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /** Iterates over the pages themselves: the bodies of the responses. */
  pages(): AsyncIterable<Page>;
  /**
   * Returns all items, or the first `limit` items, and requests only the pages that contain them. If a later page
   * fails, the error's `items` property contains the items of the previous pages.
   */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}

/** The pages of an operation, and an iteration over them that `@almanac/query` can stop after a page and resume. */
interface WalkedPages extends Pages<unknown, unknown> {
  readonly walk: (change: (walk: Walk) => Partial<Walk>) => AsyncGenerator<LastPage, void>;
}

/** Creates the result of one call of a paginated operation. */
export function makePages(walk: Walk): WalkedPages {
  async function* items(): AsyncGenerator<unknown, void> {
    for await (const page of walkPages(walk)) yield* page.items;
  }
  async function* pages(): AsyncGenerator<unknown, void> {
    for await (const { page } of walkPages(walk)) yield page;
  }
  async function toArray({ limit = Infinity }: { readonly limit?: number | undefined } = {}): Promise<unknown[]> {
    const found: unknown[] = [];
    if (limit <= 0) return found;
    try {
      for await (const item of items()) {
        if (found.push(item) >= limit) break;
      }
    } catch (error) {
      if (error instanceof CallError) error.items = found;
      throw error;
    }
    return found;
  }
  return {
    [Symbol.asyncIterator]: items,
    pages,
    toArray,
    walk: (change) => walkPages({ ...walk, ...change(walk) }),
  };
}
