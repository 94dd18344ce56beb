import { mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ListTable, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor-of.js";
import { endCursor } from "./end-cursor.js";
import { isCounted } from "./is-counted.js";
import { linkValue } from "./link-value.js";
import type { ListItems } from "./list-items.js";
import { mergeDeep, nest } from "./nest.js";
import { nextPageObject } from "./neighbors/next-page-object.js";
import { pageFacts } from "./page-facts.js";
import { pageLinks } from "./neighbors/page-links.js";
import { pageTarget } from "./page-target.js";
import { pageWindow, type PageWindow } from "./page-window.js";
import { siblingLinks } from "./neighbors/sibling-links.js";
import { shape } from "../shape.js";

/** The body of a list response: one page of the items, with the total and the position of the next page. */
export function listBody(items: ListItems, list: ListTable, call: Call): Json {
  const { items: path, page } = list;
  const window = page === null ? wholeList(items) : pageWindow(page, items, call);
  const { start, end } = window;
  const slice = items.slice(start, end);
  const schema = call.content?.schema ?? true;
  const seed = `${call.operation.table.name}/list`;
  if (path.length === 0) return shape(schema, slice, call, { seed, fill: "required", isList: true });
  let body: JsonObject = mergeDeep(
    nest(path, slice),
    pageFacts(list, { ...window, items, slice, total: items.length }, call),
  );
  if (page !== null) body = mergeDeep(body, pageProperties(page, { items, window }, call));
  if (page !== null) body = mergeDeep(body, nextPageObject(page, items, call));
  const link = page?.link === undefined ? undefined : linkValue(page.link, pageTarget("next", items, page, call), call);
  if (page?.link !== undefined && link !== undefined) body = mergeDeep(body, nest(page.link, link));
  body = mergeDeep(body, siblingLinks(list, items, call));
  const links = pageLinks(page, { ...window, total: items.length }, call);
  return shape(schema, links === null ? body : mergeObjects(body, links), call, {
    seed,
    fill: "required",
    isList: true,
  });
}

function wholeList({ length }: ListItems): PageWindow {
  return { start: 0, end: length, size: length, isBackward: false };
}

/** The properties that describe a page: its number, the totals, the next cursor, and whether more items follow. */
function pageProperties(
  page: PageTable,
  { items, window }: { readonly items: ListItems; readonly window: PageWindow },
  call: Call,
): JsonObject {
  const { start, end, size, isBackward } = window;
  const total = items.length;
  // A client that reads a list from its end needs to know whether items precede the page.
  const isMore = isBackward ? start > 0 : end < total;
  const number = page.by === "page" ? Math.floor(start / size) + page.first : start + (page.firstItem ?? 0);
  const count = page.total === null || !isCounted(call) ? {} : nest(page.total, total);
  const cursor = end < total ? cursorOf(end, items) : page.next === null ? undefined : endCursor(page.next, call);
  const next = page.next === null || cursor === undefined ? {} : nest(page.next, cursor);
  const more = page.more === null ? {} : nest(page.more, isMore);
  const last = page.last === undefined ? {} : nest(page.last, !isMore);
  const pages = page.pages === undefined ? {} : nest(page.pages, Math.ceil(total / size));
  const current = page.current === undefined ? {} : nest(page.current, number);
  return [count, next, more, last, pages, current].reduce(mergeDeep);
}
