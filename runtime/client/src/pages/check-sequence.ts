import type { PagesDescriptor } from "../call/descriptor.js";
import { ConnectionError } from "../errors/connection-error.js";
import { fingerprint } from "./fingerprint.js";
import type { LastPage } from "./next-request.js";
import { statedNumber } from "./stated.js";
import { valueAt } from "./value-at.js";

/**
 * Checks that a page continues the page before, as far as the response tells. Throws a ConnectionError otherwise, because
 * items could be missing or repeated.
 */
export function checkSequence(pages: PagesDescriptor, before: LastPage, page: LastPage): void {
  if (pages.by === "page" && pages.current !== undefined) {
    const [from, to] = [before, page].map((each) => statedNumber(each.page, pages.current));
    // A server can repeat its last page. The walk ends there.
    if (typeof from === "number" && typeof to === "number" && to !== from && to !== from + 1)
      throw new ConnectionError(
        page.operation,
        `the page after page ${from} is page ${to}. State under \`pagination\` whether the first page is 0 or 1.`,
      );
  }
  if (pages.by === "last-item" && pages.more === undefined) {
    const keyOf = (item: unknown): string => fingerprint(valueAt(item, [pages.key]));
    const keys = new Set(before.items.map(keyOf));
    if (page.items.some((item) => keys.has(keyOf(item))))
      throw new ConnectionError(
        page.operation,
        `a page contains items of the page before, so that the parameter "${pages.parameter}" doesn't continue the list.`,
      );
  }
}
