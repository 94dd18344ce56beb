import type { Alternatives, FlatSchema } from "../data/schema/flat-schema.js";
import { flatten, type Schemas } from "../data/schema/flatten.js";
import { isArray, member, type JsonObject } from "../json.js";
import type { MockSchema } from "../tables/tables.js";

/** A discriminator expressed as JSON Schema. References are schema names, as in the other schemas of an API. */
export interface DiscriminatorRules {
  /** The schemas that a valid value must match. They replace the keyword in `replaced`. */
  readonly rules: readonly MockSchema[];
  /** The keyword that the rules replace; null if only the mapping lists the variants. */
  readonly replaced: "oneOf" | "anyOf" | null;
}

/**
 * Expresses the discriminator of a schema as JSON Schema. The value of its property selects the variant, and an unknown
 * value is invalid. An object without the property must match at least one of the listed variants. Null if the schema
 * has no discriminator with variants.
 */
export function discriminatorRules(schema: JsonObject, schemas: Schemas): DiscriminatorRules | null {
  const property = member(schema["discriminator"], "propertyName");
  if (typeof property !== "string") return null;
  const flat = flatten(schema, schemas);
  const found = flat.alternatives.find(({ tagProperty }) => tagProperty === property);
  if (found === undefined) return null;
  const replaced = isArray(schema["oneOf"]) ? "oneOf" : isArray(schema["anyOf"]) ? "anyOf" : null;
  const fallback = member(schema["discriminator"], "defaultMapping");
  const defaultTo = typeof fallback === "string" ? { $ref: fallback } : null;
  const tags = tagsOf(found);
  if (tags.size === 0) return null;
  const selected = [...tags].map(([tag, targets]) => when(property, { const: tag }, anyOf(targets)));
  const listed = replaced === null ? true : anyOf(found.branches.map((branch) => branch.schema));
  const names = replaced === null ? flat.names : [];
  const unknown = unknownRule(flat, property, [...tags.keys(), ...names]);
  const isTagged = { properties: { [property]: { enum: [...tags.keys()] } }, required: [property] };
  return { rules: [...selected, { if: isTagged, else: defaultTo ?? { allOf: [unknown, listed] } }], replaced };
}

function tagsOf({ branches }: Alternatives): ReadonlyMap<string, readonly MockSchema[]> {
  const byTag = new Map<string, readonly MockSchema[]>();
  for (const { schema, tags } of branches) for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), schema]);
  return byTag;
}

/** Returns a rule that rejects strings that select no variant, unless the property's own schema lists the valid values. */
function unknownRule(flat: FlatSchema, property: string, known: readonly string[]): MockSchema {
  const declared = flat.object.properties.get(property);
  const isEnum = isObjectSchema(declared) && (isArray(declared["enum"]) || declared["const"] !== undefined);
  return isEnum ? true : when(property, { type: "string" }, { properties: { [property]: { enum: known } } });
}

function isObjectSchema(schema: MockSchema | undefined): schema is JsonObject {
  return typeof schema === "object";
}

function when(property: string, value: MockSchema, then: MockSchema): JsonObject {
  return { if: { type: "object", properties: { [property]: value }, required: [property] }, then };
}

function anyOf(schemas: readonly MockSchema[]): MockSchema {
  const [first = true, ...others] = schemas;
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}
