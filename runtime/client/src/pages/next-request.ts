import type { PagesDescriptor } from "../call/descriptor.js";
import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";
import { fingerprint } from "./fingerprint.js";
import { valueAt } from "./value-at.js";

/** The request for one page. */
export interface PageRequest {
  readonly parameters: Parameters;
  /** The URL that the server linked, which replaces path and query. */
  readonly target: URL | undefined;
  /** Identifies the position in the list, to detect a position that occurs twice. */
  readonly position: string;
}

/** The last page, and the parameters of its request. */
export interface LastPage {
  readonly parameters: Parameters;
  readonly page: unknown;
  readonly items: readonly unknown[];
  /** Returns the URL of the next page if the server links pages, or `null` after the last. */
  readonly nextUrl: () => URL | null;
}

type CountedPages = Extract<PagesDescriptor, { by: "page" | "offset" }>;

/** Returns the request for the first page, which the caller's parameters select. */
export function firstRequest(pages: PagesDescriptor, parameters: Parameters): PageRequest {
  const position = pages.by === "link" ? null : (parameterOf(parameters, pages.parameter) ?? null);
  return { parameters, target: undefined, position: fingerprint(position) };
}

/** Returns the request for the page after this one, or `null` if it was the last. */
export function nextRequest(pages: PagesDescriptor, last: LastPage): PageRequest | null {
  switch (pages.by) {
    case "page": {
      const first = pages.first ?? 1;
      const number = numberAt(last.parameters, pages.parameter) ?? first;
      const before = (number - first) * (pageSize(pages, last) ?? 0);
      return isLast(pages, last, before) ? null : requestAt(last, pages.parameter, number + 1);
    }
    case "offset": {
      const before = numberAt(last.parameters, pages.parameter) ?? 0;
      return isLast(pages, last, before) ? null : requestAt(last, pages.parameter, before + last.items.length);
    }
    case "cursor":
      return requestAt(last, pages.parameter, valueAt(last.page, pages.next));
    case "last-item": {
      if (valueAt(last.page, pages.more) !== true) return null;
      return requestAt(last, pages.parameter, valueAt(last.items.at(-1), [pages.key]));
    }
    case "link": {
      const target = last.nextUrl();
      return target === null ? null : { parameters: last.parameters, target, position: target.href };
    }
  }
}

/**
 * Whether the page is short and the total is reached. One of the two doesn't suffice: a filter can shorten a page, and a
 * total can be an estimate.
 */
function isLast(pages: CountedPages, last: LastPage, before: number): boolean {
  const stated = pages.total === undefined ? undefined : valueAt(last.page, pages.total);
  const total = typeof stated === "bigint" ? Number(stated) : stated;
  const size = pageSize(pages, last);
  return typeof total === "number" && size !== null && last.items.length < size && before + last.items.length >= total;
}

function pageSize(pages: CountedPages, last: LastPage): number | null {
  const requested = pages.size === undefined ? null : numberAt(last.parameters, pages.size);
  return requested ?? pages.defaultSize ?? null;
}

function requestAt({ parameters }: LastPage, parameter: string, position: unknown): PageRequest | null {
  if (position === undefined || position === null || position === "") return null;
  return {
    parameters: { ...parameters, [parameter]: position },
    target: undefined,
    position: fingerprint(position),
  };
}

function numberAt(parameters: Parameters, name: string): number | null {
  const value = Number(parameterOf(parameters, name) ?? NaN);
  return Number.isFinite(value) ? value : null;
}
