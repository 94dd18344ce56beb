import type { Arguments, ClientOperation, Walk } from "./client-operation.js";
import type { PagePosition } from "./cursor-codec.js";

/**
 * A page. `next` is the position of the next page; null if this is the last page, or if the next page can't be
 * requested.
 */
export interface Page {
  readonly body: unknown;
  readonly next: PagePosition | null;
  /** Why the next page can't be requested; null if there is no such problem. */
  readonly problem: string | null;
}

export interface PageOptions {
  readonly parameters: Arguments;
  readonly signal: AbortSignal;
  /** Null for the first page of the list. */
  readonly start: PagePosition | null;
}

/**
 * Fetches a page with the client's own iteration over pages. To find the next page, continues the iteration, and stops
 * it when it requests that page. Returns null if the operation can't be iterated.
 */
export async function fetchPage(operation: ClientOperation, options: PageOptions): Promise<Page | null> {
  const { parameters, signal, start } = options;
  const walk = operation.all?.(parameters, { signal }).walk;
  if (walk === undefined) return null;
  const next: PagePosition[] = [];
  let isFetched = false;
  const steps = walk((given) => ({
    ...startOf(start, parameters, given),
    fetchPage: async (sent, target, position) => {
      if (!isFetched) return given.fetchPage(sent, target, position);
      const { parameter = "" } = given.pages;
      next.push({ ...(target ? { url: target.href } : { at: sent[parameter] }), position });
      throw new Error("Only the position of the next page is needed.");
    },
  }));
  const { value, done } = await steps.next();
  if (done === true) return { body: undefined, next: null, problem: null };
  isFetched = true;
  let problem: string | null = null;
  try {
    await steps.next();
  } catch (error) {
    // Only the next page can't be requested, for example because its link points to another server. This page is still
    // returned.
    if (next.length === 0) problem = error instanceof Error ? error.message : String(error);
  }
  const [position] = next;
  const { first } = value.pages;
  return {
    body: value.page,
    next: position === undefined ? null : { ...position, ...(first !== undefined && { first }) },
    problem,
  };
}

/** Returns the changes that make an iteration start at a page. */
function startOf(start: PagePosition | null, parameters: Arguments, { pages }: Walk): Partial<Walk> {
  if (start === null) return {};
  const { at, url, position, first } = start;
  return {
    pages: first === undefined ? pages : { ...pages, first },
    request: {
      parameters: at === undefined ? parameters : { ...parameters, [pages.parameter ?? ""]: at },
      target: url === undefined ? undefined : new URL(url),
      position,
    },
  };
}
