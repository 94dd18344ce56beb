import type { JsonObject } from "../../../json.js";
import type { ListTable } from "../../../tables/tables.js";
import type { Call } from "../../call.js";
import { linkValue } from "../link-value.js";
import type { ListItems } from "../list-items.js";
import { mergeDeep, nest } from "../nest.js";
import { pageTarget } from "../page-target.js";
import { propertyAt } from "../property-at.js";

const siblings = [
  ["first", "first"],
  ["prev", "prev"],
  ["previous", "prev"],
  ["last", "last"],
] as const;

/** The links to other pages that are declared beside the link to the next page. Omits those that are in `facts`. */
export function siblingLinks({ page, facts = [] }: ListTable, items: ListItems, call: Call): JsonObject {
  const { link } = page ?? {};
  if (page === null || link?.at(-1) !== "next") return {};
  // A list with only one page has no links.
  const isOnlyPage = (["prev", "next"] as const).every((each) => pageTarget(each, items, page, call) === null);
  if (isOnlyPage) return {};
  const outer = link.slice(0, -1);
  return siblings.reduce<JsonObject>((body, [name, relation]) => {
    const path = [...outer, name];
    const isFact = facts.some(
      (fact) => fact.path.length === path.length && fact.path.every((each, at) => each === path[at]),
    );
    if (isFact || propertyAt(path, call) === null) return body;
    const value = linkValue(path, pageTarget(relation, items, page, call), call);
    return value === undefined ? body : mergeDeep(body, nest(path, value));
  }, {});
}
