import type { Json } from "../../json.js";
import type { ListTable, PageTable } from "../../tables/tables.js";
import { success, type Call, type Success } from "../call.js";
import { cursorOf } from "./cursor.js";
import { linkHeader } from "./link-header.js";
import { listBody } from "./list-body.js";
import { pageWindow } from "./page-window.js";

/** A success with the requested page of the items, and the headers that lead to other pages. */
export function listReply(items: readonly Json[], list: ListTable, call: Call): Success {
  const reply = success(listBody(items, list, call));
  return list.page === null ? reply : { ...reply, headers: pageHeaders(items, list.page, call) };
}

function pageHeaders(items: readonly Json[], page: PageTable, call: Call): readonly (readonly [string, string])[] {
  const link = linkHeader(items, page, call);
  const links = link === null ? [] : [["Link", link] as const];
  if (page.nextHeader === undefined) return links;
  const { start, size } = pageWindow(page, items, call);
  const end = start + size;
  return [...links, [page.nextHeader, end < items.length ? cursorOf(end) : ""]];
}
