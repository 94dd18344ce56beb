import type { PagesDescriptor } from "../call/descriptor.js";
import { ConnectionError } from "../errors/connection-error.js";
import { fingerprint } from "./fingerprint.js";
import type { LastPage } from "./next-request.js";
import { statedNumber } from "./stated.js";
import { valueAt } from "./value-at.js";

/**
 * Throws a ConnectionError if a response shows that its page doesn't directly follow the previous one. Items could then
 * be missing or repeated.
 */
export function checkSequence(pages: PagesDescriptor, before: LastPage, page: LastPage): void {
  if (pages.by === "page" && pages.current !== undefined) {
    const [from, to] = [before, page].map((each) => statedNumber(each.page, pages.current));
    // A repeated page isn't an error, because some servers repeat the last page. The iteration then ends.
    if (typeof from === "number" && typeof to === "number" && to !== from && to !== from + 1)
      throw new ConnectionError(
        page.operation,
        `the page after page ${from} is page ${to}. Configure under \`pagination\` whether the first page is 0 or 1.`,
      );
  }
  if (pages.by === "last-item" && pages.more === undefined) {
    const keyOf = (item: unknown): string => fingerprint(valueAt(item, [pages.key]));
    const keys = new Set(before.items.map(keyOf));
    if (page.items.some((item) => keys.has(keyOf(item))))
      throw new ConnectionError(
        page.operation,
        `a page contains items of the previous page, so the parameter "${pages.parameter}" doesn't continue the list.`,
      );
  }
}
