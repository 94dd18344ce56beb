import type { AnyOperation } from "./client-operation.js";

export type Parameters = Readonly<Record<string, unknown>>;

/** The pagination settings of an operation that are used here. */
export interface Pagination {
  /** The parameter that selects the page. Missing if responses contain links to the next page. */
  readonly parameter?: string;
  /** The number of the first page. */
  readonly first?: unknown;
}

/** A page in an iteration, and the numbers of pages and items before it. */
export interface WalkedPage {
  readonly pages: Pagination;
  readonly parameters: Parameters;
  readonly page: unknown;
  readonly items: readonly unknown[];
  readonly pagesBefore: number;
  readonly itemsBefore: number;
}

/** An iteration over pages. */
export interface Walk {
  readonly pages: Pagination;
  readonly fetchPage: (parameters: Parameters, target: URL | undefined, position: string) => Promise<unknown>;
}

/** Changes that make an iteration start at a page, or continue another iteration. */
export interface WalkChange extends Partial<Walk> {
  readonly request?: { readonly parameters: Parameters; readonly target: URL | undefined; readonly position: string };
  readonly before?: WalkedPage & { readonly operation: string };
  readonly requested?: readonly string[];
}

/** An operation whose iteration over pages can be changed. The client runtime implements it in `pages.ts`. */
export interface PagedOperation extends AnyOperation {
  readonly all: (
    parameters: Parameters,
    options: object,
  ) => { readonly walk: (change: (walk: Walk) => WalkChange) => AsyncIterator<WalkedPage, unknown> };
}
