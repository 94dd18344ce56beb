import type { PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import type { ListItems } from "./list-items.js";
import { pageTarget, type PageRelation } from "./page-target.js";
import { pageWindow } from "./page-window.js";

/**
 * The value of the `Link` header (RFC 8288), which links to the other pages. Null if the API has no such header or
 * there is only one page.
 */
export function linkHeader(items: ListItems, page: PageTable, call: Call): string | null {
  if (page.parameter === null || page.isLinked !== true) return null;
  const { start, end } = pageWindow(page, items, call);
  const relations: readonly PageRelation[] = [
    ...(start > 0 ? (["first", "prev"] as const) : []),
    ...(end < items.length ? (["next", "last"] as const) : []),
  ];
  const links = relations.flatMap((relation) => {
    const target = pageTarget(relation, items, page, call);
    return target === null ? [] : [`<${target}>; rel="${relation}"`];
  });
  return links.length === 0 ? null : links.join(", ");
}
