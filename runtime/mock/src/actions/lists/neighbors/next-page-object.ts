import { matchesSchema } from "../../../data/match/matches-schema.js";
import type { JsonObject } from "../../../json.js";
import type { PageTable } from "../../../tables/tables.js";
import type { Call } from "../../call.js";
import { linkValue } from "../link-value.js";
import type { ListItems } from "../list-items.js";
import { mergeDeep, nest } from "../nest.js";
import { pageTarget } from "../page-target.js";
import { propertyAt } from "../property-at.js";

const linkNames = ["href", "link", "path", "uri", "url"];

/**
 * Returns the object that describes only the next page, such as `next_page` in `{ "next_page": { "offset": "…", "uri": "…" } }`:
 * its links, or null if there is no next page and the schema allows null. Omits the cursor, which the caller adds.
 */
export function nextPageObject(page: PageTable, items: ListItems, call: Call): JsonObject {
  const { next } = page;
  const outer = next?.slice(0, -1) ?? [];
  if (!/^next[-_]?(page)?$/i.test(outer.at(-1) ?? "")) return {};
  const target = pageTarget("next", items, page, call);
  const object = propertyAt(outer, call);
  if (object === null) return {};
  if (target === null)
    return matchesSchema(object.schema, null, call.operation.api.table.schemas) ? nest(outer, null) : {};
  return linkNames
    .map((name) => [...outer, name])
    .filter((path) => path.join("/") !== next?.join("/") && propertyAt(path, call) !== null)
    .map((path) => nest(path, linkValue(path, target, call) ?? null))
    .reduce(mergeDeep, {});
}
