import type { PagesDescriptor } from "../call/descriptor.js";
import { ConnectionError } from "../errors/connection-error.js";
import { fingerprint } from "./fingerprint.js";
import { keyOf } from "./key-of.js";
import type { LastPage } from "./next-request.js";
import { statedNumber } from "./stated.js";

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
    const printOf = (item: unknown): string => fingerprint(keyOf(pages, item));
    const keys = new Set(before.items.map(printOf));
    if (page.items.some((item) => keys.has(printOf(item))))
      throw new ConnectionError(
        page.operation,
        `a page contains items of the previous page, so the parameter "${pages.parameter}" doesn't select the next page.`,
      );
  }
}
