import type { PagesDescriptor } from "../call/descriptor.js";
import { ConnectionError } from "../errors/connection-error.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import { fingerprint } from "./fingerprint.js";
import { keyOf } from "./key-of.js";
import { placePosition, positionIn } from "./place-position.js";
import { statedNumber, statesMore } from "./stated.js";
import { valueAt } from "./value-at.js";

export interface PageRequest {
  readonly parameters: Parameters;
  /** The URL that the server linked to, which replaces the path and query. */
  readonly target: URL | undefined;
  /** Identifies the position in the list, so that a repeated position is detected. */
  readonly position: string;
}

/** The most recent page, and the parameters of its request. */
export interface LastPage {
  readonly operation: string;
  /** The descriptor that was used to request the page. */
  readonly pages: PagesDescriptor;
  readonly parameters: Parameters;
  readonly page: unknown;
  readonly items: readonly unknown[];
  /** Returns the URL of the next page if this page contains a link to it, otherwise `null`. */
  readonly nextUrl: () => URL | null;
  readonly headers: Headers;
  /** The number of pages received before this one since the start of the iteration, and the number of their items. */
  readonly pagesBefore: number;
  readonly itemsBefore: number;
}

type CountedPages = Extract<PagesDescriptor, { by: "page" | "offset" }>;

/** Returns the request for the first page. If the caller's parameters contain a position, starts there. */
export function firstRequest(pages: PagesDescriptor, parameters: Parameters): PageRequest {
  if (pages.by === "link") return { parameters, target: undefined, position: fingerprint(null) };
  const position = positionIn(parameters, pages) ?? null;
  const isSent = position === null && "isFirstSent" in pages && pages.isFirstSent;
  return {
    parameters: isSent ? placePosition(parameters, pages, firstOf(pages)) : parameters,
    target: undefined,
    position: fingerprint(position),
  };
}

/** Returns the request for the page after this one, or `null` if this page is the last one. */
export function nextRequest(pages: PagesDescriptor, last: LastPage): PageRequest | null {
  if (statesMore(pages, last.page) === false) return null;
  switch (pages.by) {
    case "page": {
      if (isLast(pages, last)) return null;
      const number = numberAt(last.parameters, pages) ?? firstOf(pages) ?? currentNumber(pages, last);
      return requestAt(pages, last, number + 1);
    }
    case "offset": {
      if (isLast(pages, last)) return null;
      const start = numberAt(last.parameters, pages) ?? firstOf(pages) ?? currentNumber(pages, last);
      return requestAt(pages, last, start + last.items.length);
    }
    case "cursor": {
      const { nextHeader } = pages;
      const next = nextHeader === undefined ? valueAt(last.page, pages.next ?? []) : last.headers.get(nextHeader);
      if (typeof next === "string" && isLink(next, pages.follow === undefined)) {
        if (pages.follow !== undefined) return linked(last);
        throw failure(last, "the next cursor is a URL. Configure `by: link` under `pagination`.");
      }
      // Servers whose cursors are numbers send 0 or -1 after the last page. 0 would start again.
      return next === "0" || next === "-1" || (typeof next === "number" && next <= 0)
        ? null
        : requestAt(pages, last, next);
    }
    case "last-item": {
      if (pages.more !== undefined && statesMore(pages, last.page) !== true) return null;
      return requestAt(pages, last, keyOf(pages, last.items.at(-1)));
    }
    case "link":
      return linked(last);
  }
}

/** Whether a cursor is a URL. A path that ends with `=` doesn't match, because it is probably a Base64 cursor. */
function isLink(cursor: string, isOpaque: boolean): boolean {
  if (isOpaque) return /^https?:\/\//i.test(cursor);
  return /^[a-z][a-z\d+.-]*:\/\/|^\?|^\/(?![^?]*=$)/i.test(cursor);
}

/** Whether the response indicates that more pages or items follow. */
export function announcesMore(pages: PagesDescriptor, last: LastPage): boolean {
  const more = statesMore(pages, last.page);
  if (more !== null || pages.by !== "page") return more === true;
  const total = statedNumber(last.page, pages.pages);
  const number = numberAt(last.parameters, pages) ?? firstOf(pages);
  return total !== null && number !== null && number - (firstOf(pages) ?? 1) + 1 < total;
}

/** Whether the response contains a total that is larger than the number of items so far. */
export function lacksItems(pages: PagesDescriptor, last: LastPage): boolean {
  if (pages.by !== "page" && pages.by !== "offset") return false;
  const total = statedNumber(last.page, pages.total);
  const before = itemsBefore(pages, last);
  return total !== null && before !== null && before + last.items.length < total;
}

/** Returns the page or item number in the parameters of a request, or `null` if there is none. */
export function numberAt(
  parameters: Parameters,
  pages: { parameter: string; inside?: readonly string[] },
): number | null {
  const value = Number(positionIn(parameters, pages) ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** Returns the number of the first page or item; `null` if pages aren't numbered or if it is read from a response. */
export function firstOf(pages: PagesDescriptor): number | null {
  if (pages.by !== "page" && pages.by !== "offset") return null;
  return pages.first === undefined ? (pages.by === "page" ? 1 : 0) : pages.first;
}

/**
 * Whether this is the last page: its number is the total number of pages, or it has fewer items than the page size and
 * the total number of items has been reached. A short page alone isn't sufficient, because a filter may have shortened
 * it. Nor is the total alone, because it may be an estimate.
 */
function isLast(pages: CountedPages, last: LastPage): boolean {
  if (statesMore(pages, last.page) === true) return false;
  const count = pages.by === "page" ? statedNumber(last.page, pages.pages) : null;
  if (count !== null) {
    const number = numberAt(last.parameters, pages) ?? firstOf(pages) ?? statedNumber(last.page, pages.current);
    // If the first number is unknown, assume 1. If that is wrong, the only consequence is one more request.
    if (number !== null && number - (firstOf(pages) ?? 1) + 1 >= count) return true;
  }
  const total = statedNumber(last.page, pages.total);
  const size = pageSize(pages, last);
  const before = itemsBefore(pages, last);
  if (total === null || size === null || before === null) return false;
  return last.items.length < size && before + last.items.length >= total;
}

/** Returns the number of items on the pages before this one; `null` if it is unknown. */
function itemsBefore(pages: CountedPages, last: LastPage): number | null {
  const number = numberAt(last.parameters, pages) ?? firstOf(pages);
  const first = firstOf(pages);
  if (number === null) return 0;
  if (first === null) return null;
  if (pages.by === "offset") return number - first;
  // A server may send fewer items than requested, so the page size is used only for pages before the start of the
  // iteration. For later pages, the items are counted.
  return Math.max(0, number - first - last.pagesBefore) * (pageSize(pages, last) ?? 0) + last.itemsBefore;
}

function pageSize(pages: CountedPages, last: LastPage): number | null {
  const requested = pages.size === undefined ? null : numberAt(last.parameters, { parameter: pages.size });
  return requested ?? pages.defaultSize ?? null;
}

/** Returns the number of the page, or of its first item, as stated in the response. */
function currentNumber(pages: CountedPages, last: LastPage): number {
  const number = statedNumber(last.page, pages.current);
  if (number === null)
    throw failure(
      last,
      `the first page doesn't contain its number at ${JSON.stringify(pages.current?.join(".") ?? "")}, so the next number is unknown. Configure "first" under \`pagination\`.`,
    );
  return number;
}

function linked({ parameters, nextUrl }: LastPage): PageRequest | null {
  const target = nextUrl();
  return target === null ? null : { parameters, target, position: target.href };
}

function requestAt(
  pages: Exclude<PagesDescriptor, { by: "link" }>,
  { parameters }: LastPage,
  position: unknown,
): PageRequest | null {
  if (position === undefined || position === null || position === "") return null;
  return { parameters: placePosition(parameters, pages, position), target: undefined, position: fingerprint(position) };
}

function failure({ operation }: LastPage, text: string): ConnectionError {
  return new ConnectionError(operation, text);
}
