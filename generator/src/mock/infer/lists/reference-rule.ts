import type { QueryRule } from "@almanac/mock/codegen/v1";
import { plainName } from "../../../analyze/names/plain-name.js";
import { isSameNoun } from "../../../analyze/names/members/is-same-noun.js";
import type { Property, Schema } from "../../../model/schema.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import { findReferences } from "../transfers/find-references.js";
import { scalarKind } from "../transfers/scalar-kind.js";
import type { ListedItems, QueryInput } from "./query-input.js";

/**
 * The rule of a parameter that selects items by the id of another entity, which items show as an object, or in a list of
 * objects: `owner` or `owner_id` for the object `owner`, `project` for the list `projects`. Null if it isn't certain.
 */
export function referenceRule(input: QueryInput, items: ListedItems): QueryRule | null {
  const { parameter, description } = input;
  const name = input.parts[0] ?? "";
  const found = followReferences(input.schema, items.resolve);
  const value = found.kind === "array" ? found.items : found;
  if (scalarKind(value, items.resolve) === null || negations.test(description)) return null;
  // Requests often declare ids as strings although they are numbers.
  const schemas: readonly Schema[] = [value, { kind: "string" }, { kind: "number" }];
  for (const { properties, resolve } of [items, ...(items.known ?? [])])
    for (const schema of schemas) {
      const [single, ...others] = findReferences(sent(name, schema, input, items), { properties, resolve });
      if (others.length > 0) return null;
      if (single !== undefined) return { parameter, does: "equals", property: [single.property, single.key] };
      const list = found.kind === "array" ? undefined : listNamed(name, properties);
      if (list === undefined) continue;
      const array: Schema = { kind: "array", items: schema };
      const [each] = findReferences(sent(list.name, array, input, items), { properties, resolve });
      if (each !== undefined) return { parameter, does: "equals", property: [each.property, each.key], isEach: true };
    }
  return null;
}

const negations = /\b(except|exclude|excluding|other than|without|not)\b/i;

/** The property whose name is the plural of a parameter: `projects` for `project` and `project_id`. */
function listNamed(name: string, properties: readonly Property[]): Property | undefined {
  const stem = name.replace(/[-_]?(?:id|gid|uuid|guid|sid)$/i, "");
  return properties.find((each) =>
    [name, stem].some((noun) => isSameNoun(plainName(each.name), plainName(noun)) && plainName(noun) !== ""),
  );
}

/** A request property with the name and description of a parameter. */
function sent(name: string, schema: Schema, { description }: QueryInput, { resolve }: ListedItems): ReadableProperties {
  const documentation = { text: description, isDeprecated: false, facts: [] };
  return { properties: [{ name, schema, isRequired: false, access: "both", documentation }], resolve };
}
