import { mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ListTable, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor.js";
import { endCursor } from "./end-cursor.js";
import { isCounted } from "./is-counted.js";
import { linkValue } from "./link-value.js";
import type { ListItems } from "./list-items.js";
import { mergeDeep, nest } from "./nest.js";
import { pageFacts } from "./page-facts.js";
import { pageLinks } from "./page-links.js";
import { pageTarget } from "./page-target.js";
import { pageWindow } from "./page-window.js";
import { shape } from "../shape.js";

/** The body of a list response: one page of the items, with the total and the position of the next page. */
export function listBody(items: ListItems, list: ListTable, call: Call): Json {
  const { items: path, page } = list;
  const { start, size } = page === null ? { start: 0, size: items.length } : pageWindow(page, items, call);
  const end = start + size;
  const slice = items.slice(start, end);
  const schema = call.content?.schema ?? true;
  const seed = `${call.operation.table.name}/list`;
  if (path.length === 0) return shape(schema, slice, call, { seed, fill: "required" });
  let body: JsonObject = mergeDeep(
    nest(path, slice),
    pageFacts(list, { items, slice, start, size, total: items.length }, call),
  );
  if (page !== null) body = mergeDeep(body, pageProperties(page, { start, size, total: items.length }, call));
  const link = page?.link === undefined ? undefined : linkValue(page.link, pageTarget("next", items, page, call), call);
  if (page?.link !== undefined && link !== undefined) body = mergeDeep(body, nest(page.link, link));
  const links = pageLinks(page, { start, size, total: items.length }, call);
  return shape(schema, links === null ? body : mergeObjects(body, links), call, { seed, fill: "required" });
}

/** The properties that describe a page: its number, the totals, the next cursor, and whether more items follow. */
function pageProperties(
  page: PageTable,
  { start, size, total }: { readonly start: number; readonly size: number; readonly total: number },
  call: Call,
): JsonObject {
  const end = start + size;
  const isMore = end < total;
  const number = page.by === "page" ? Math.floor(start / size) + page.first : start + (page.firstItem ?? 0);
  const count = page.total === null || !isCounted(call) ? {} : nest(page.total, total);
  const cursor = isMore ? cursorOf(end) : page.next === null ? undefined : endCursor(page.next, call);
  const next = page.next === null || cursor === undefined ? {} : nest(page.next, cursor);
  const more = page.more === null ? {} : nest(page.more, isMore);
  const last = page.last === undefined ? {} : nest(page.last, !isMore);
  const pages = page.pages === undefined ? {} : nest(page.pages, Math.ceil(total / size));
  const current = page.current === undefined ? {} : nest(page.current, number);
  return [count, next, more, last, pages, current].reduce(mergeDeep);
}
