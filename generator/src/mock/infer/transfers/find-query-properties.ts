import type { Operation } from "../../../model/model.js";
import type { Property } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import { isSameNoun } from "../../../analyze/names/members/is-same-noun.js";
import { variantsOf } from "../schemas/variants-of.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import { scalarKind } from "./scalar-kind.js";

/** Query parameters that control the request or the response. */
const controls =
  /^(fields|expand|include|embed|format|view|versions?|apiversion|locale|lang|language|page|perpage|pagesize|limit|offset|cursor|sort|order|q|query|filter|search|dryrun|validate|validateonly|force|overwrite|upsert|async|wait|timeout|key|apikey|token|accesstoken|pretty|prettyprint|callback)$/;

/**
 * Finds the query parameters of a creation that set properties of the new entity: `name` for the property `Name`. The body
 * must not have a property with this name. A list such as `Names` contains the value as its only item.
 */
export function findQueryProperties(
  { parameters }: Operation,
  sent: readonly Property[],
  views: readonly ReadableProperties[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const inBody = new Set(sent.map(({ name }) => plainName(name)));
  const found = new Map<string, readonly (readonly string[])[]>();
  for (const { name, in: location, schema } of parameters) {
    const plain = plainName(name);
    if (location !== "query" || controls.test(plain) || inBody.has(plain)) continue;
    const paths = views.flatMap(({ properties, resolve }) => {
      const kind = scalarKind(schema, resolve);
      return properties.flatMap((property): readonly (readonly string[])[] => {
        if (property.access !== "both" || kind === null) return [];
        if (plainName(property.name) === plain)
          return scalarKind(property.schema, resolve) === kind ? [[property.name]] : [];
        const [list] = variantsOf(property.schema, resolve);
        const isList = list?.kind === "array" && scalarKind(list.items, resolve) === kind;
        return isList && isSameNoun(plainName(property.name), plain) ? [[property.name, "*"]] : [];
      });
    });
    const distinct = new Map(paths.map((path) => [path.join("/"), path]));
    // If only a list matches, it could also contain items other than the value.
    if (paths.some((path) => path.length === 1)) found.set(name, [...distinct.values()]);
  }
  return found;
}
