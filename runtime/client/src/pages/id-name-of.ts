import { fingerprint } from "./fingerprint.js";
import { valueAt } from "./value-at.js";

/**
 * Returns the property that identifies the items of all given pages, or `null` if there is none. Its value is unique
 * within each page: `user_id` doesn't identify a log entry, because several entries of a page can be about one user.
 */
export function idNameOf(pages: readonly (readonly unknown[])[]): string | null {
  const [first] = pages.flat();
  if (typeof first !== "object" || first === null) return null;
  const names = Object.keys(first).filter((name) => /(?:^|[_-])(?:uu|gu)?id$|I[dD]$/.test(name));
  return names.find((name) => pages.every((items) => areDistinct(items.map((item) => valueAt(item, [name]))))) ?? null;
}

function areDistinct(values: readonly unknown[]): boolean {
  return !values.includes(undefined) && new Set(values.map((value) => fingerprint(value))).size === values.length;
}
