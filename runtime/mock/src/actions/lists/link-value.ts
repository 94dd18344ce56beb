import { matchesSchema } from "../../data/match/matches-schema.js";
import type { Json } from "../../json.js";
import { absoluteUrl } from "../absolute-url.js";
import type { Call } from "../call.js";
import { endCursor } from "./end-cursor.js";
import { propertyAt } from "./property-at.js";

/**
 * The value of a property with the URL of another page: a string or a link object. `target` is the path and query of the
 * page; null if there is no such page. In that case, a link object is omitted, and a string has the value of a cursor
 * without a page (see `endCursor`).
 */
export function linkValue(path: readonly string[], target: string | null, call: Call): Json | undefined {
  const isObject = propertyAt([...path, "href"], call) !== null;
  if (target === null) return isObject ? undefined : endCursor(path, call);
  // A path is preferred, because it works wherever the mock is served, but not every schema allows one.
  const { schema } = propertyAt(isObject ? [...path, "href"] : path, call) ?? { schema: true };
  const isRelative = matchesSchema(schema, target, call.operation.api.table.schemas);
  const url = isRelative ? target : absoluteUrl(target, call);
  return isObject ? { href: url } : url;
}
