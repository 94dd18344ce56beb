import { matchesSchema } from "../../data/match/matches-schema.js";
import type { Json } from "../../json.js";
import { absoluteUrl } from "../absolute-url.js";
import type { Call } from "../call.js";
import { endCursor } from "./end-cursor.js";
import { propertyAt } from "./property-at.js";

/**
 * Returns the value of a property that links to another page: a string or a link object. `target` is the path and query
 * of that page, or null if the page doesn't exist. In that case, returns `undefined` instead of a link object, and the
 * result of `endCursor` instead of a string.
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
