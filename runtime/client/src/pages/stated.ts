import type { PagesDescriptor } from "../call/descriptor.js";
import { valueAt } from "./value-at.js";

/** Returns whether more pages follow, according to this page; `null` if the page doesn't indicate it. */
export function statesMore(pages: PagesDescriptor, page: unknown): boolean | null {
  const more = pages.more === undefined ? undefined : valueAt(page, pages.more);
  const last = pages.last === undefined ? undefined : valueAt(page, pages.last);
  if (more === false || last === true) return false;
  return more === true || last === false ? true : null;
}

/** Returns the number at a path in the body, or `null` if there is none. */
export function statedNumber(page: unknown, path: readonly string[] | undefined): number | null {
  const value = path === undefined ? null : valueAt(page, path);
  const number = typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}
