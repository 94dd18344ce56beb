/** The members of a client's operation that this package uses. */
export interface ClientOperation {
  (parameters: Arguments, options: { readonly signal: AbortSignal }): Promise<unknown>;
  readonly isError: (error: unknown) => boolean;
  readonly all?: (parameters: Arguments, options: { readonly signal: AbortSignal }) => ClientPages;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** The pages of an operation. The client runtime implements `walk` in `pages.ts`. */
export interface ClientPages {
  readonly walk?: (change: (walk: Walk) => Partial<Walk>) => AsyncIterator<WalkedPage, unknown>;
}

/** An iteration over pages. */
export interface Walk {
  readonly pages: Pagination;
  readonly fetchPage: (parameters: Arguments, target: URL | undefined, position: string) => Promise<unknown>;
  readonly request?: PageRequest;
}

export interface Pagination {
  /** The parameter that selects the page. Missing if pages are linked. */
  readonly parameter?: string;
  /** The number of the first page. */
  readonly first?: unknown;
}

export interface PageRequest {
  readonly parameters: Arguments;
  readonly target: URL | undefined;
  /** Identifies the position in the list. */
  readonly position: string;
}

export interface WalkedPage {
  readonly pages: Pagination;
  readonly page: unknown;
}
