import type { ListTable, PageTable } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { cursorOf } from "./cursor-of.js";
import { invalidPosition } from "./positions/invalid-position.js";
import { linkHeader } from "./link-header.js";
import { listBody } from "./list-body.js";
import type { ListItems } from "./list-items.js";
import { pageWindow } from "./page-window.js";

/**
 * A success with the requested page of the items, and the headers that lead to other pages. A problem if the request
 * contains a cursor that the mock didn't issue, or an unknown item.
 */
export function listReply(items: ListItems, list: ListTable, call: Call): Result {
  const problem = list.page === null ? null : invalidPosition(list.page, items, call);
  if (problem !== null) return problem;
  const reply = success(listBody(items, list, call));
  return list.page === null ? reply : { ...reply, headers: pageHeaders(items, list.page, call) };
}

function pageHeaders(items: ListItems, page: PageTable, call: Call): readonly (readonly [string, string])[] {
  const link = linkHeader(items, page, call);
  const links = link === null ? [] : [["Link", link] as const];
  if (page.nextHeader === undefined) return links;
  const { end } = pageWindow(page, items, call);
  return [...links, [page.nextHeader, end < items.length ? cursorOf(end, items) : ""]];
}
