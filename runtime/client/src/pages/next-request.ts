import type { PagesDescriptor } from "../call/descriptor.js";
import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";
import { fingerprint } from "./fingerprint.js";
import { valueAt } from "./value-at.js";

/** What to ask for. */
export interface PageRequest {
  readonly parameters: Parameters;
  /** Instead of path and query: the address that the server has linked. */
  readonly target: URL | undefined;
  /** Where in the list this is, so that a place that comes twice is noticed. */
  readonly position: string;
}

/** A page that has come, and the parameters that it was asked for with. */
export interface LastPage {
  readonly parameters: Parameters;
  readonly page: unknown;
  readonly items: readonly unknown[];
  /** The address of the next page, where the server links it. */
  readonly linkedUrl: () => URL | null;
}

type Counted = Extract<PagesDescriptor, { by: "page" | "offset" }>;

/** The request as the caller has made it: from the beginning, or from wherever the parameters say. */
export function firstRequest(pages: PagesDescriptor, parameters: Parameters): PageRequest {
  const position = pages.by === "link" ? null : (parameterOf(parameters, pages.parameter) ?? null);
  return { parameters, target: undefined, position: fingerprint(position) };
}

/** The request for the page after this one, or `null` if it was the last. */
export function nextRequest(pages: PagesDescriptor, last: LastPage): PageRequest | null {
  switch (pages.by) {
    case "page": {
      const first = pages.first ?? 1;
      const number = numberAt(last.parameters, pages.parameter) ?? first;
      const before = (number - first) * (pageSize(pages, last) ?? 0);
      return isLast(pages, last, before) ? null : moved(last, pages.parameter, number + 1);
    }
    case "offset": {
      const before = numberAt(last.parameters, pages.parameter) ?? 0;
      return isLast(pages, last, before) ? null : moved(last, pages.parameter, before + last.items.length);
    }
    case "cursor":
      return moved(last, pages.parameter, valueAt(last.page, pages.next));
    case "last-item": {
      if (valueAt(last.page, pages.more) !== true) return null;
      return moved(last, pages.parameter, valueAt(last.items.at(-1), [pages.key]));
    }
    case "link": {
      const target = last.linkedUrl();
      return target === null ? null : { parameters: last.parameters, target, position: target.href };
    }
  }
}

/** Two witnesses: a page may be short because of a filter, and a total may be an estimate. */
function isLast(pages: Counted, last: LastPage, before: number): boolean {
  const stated = pages.total === undefined ? undefined : valueAt(last.page, pages.total);
  const total = typeof stated === "bigint" ? Number(stated) : stated;
  const size = pageSize(pages, last);
  return typeof total === "number" && size !== null && last.items.length < size && before + last.items.length >= total;
}

function pageSize(pages: Counted, last: LastPage): number | null {
  const requested = pages.size === undefined ? null : numberAt(last.parameters, pages.size);
  return requested ?? pages.defaultSize ?? null;
}

function moved({ parameters }: LastPage, parameter: string, position: unknown): PageRequest | null {
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
