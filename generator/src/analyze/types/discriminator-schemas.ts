import type { Schema } from "../../model/schema.js";
import type { DiscriminatorValues } from "../schemas/families.js";
import { undocumented } from "./documentation-of.js";

/** An object whose discriminator property has one of the values. */
export function discriminatorObject({ property, values }: DiscriminatorValues): Schema {
  const schema: Schema = { kind: "enum", values, isOpen: false, members: [] };
  return {
    kind: "object",
    properties: [{ name: property, schema, isRequired: true, access: "both", documentation: undocumented }],
    additional: null,
  };
}

/** An object whose discriminator property is optional and may have any value. */
export function openDiscriminatorObject(name: string): Schema {
  const property = { name, isRequired: false, access: "both", documentation: undocumented } as const;
  return { kind: "object", properties: [{ ...property, schema: { kind: "string" } }], additional: null };
}

/**
 * Merges the values that two parents assign to the same property. Keeps the values that both allow or, if there are
 * none, the values of both.
 */
export function mergeDiscriminatorValues(values: readonly DiscriminatorValues[]): readonly DiscriminatorValues[] {
  const merged = new Map<string, DiscriminatorValues>();
  for (const each of values) {
    const other = merged.get(each.property);
    const shared = other === undefined ? each.values : other.values.filter((value) => each.values.includes(value));
    merged.set(each.property, {
      property: each.property,
      values: shared.length > 0 ? shared : [...(other?.values ?? []), ...each.values],
    });
  }
  return [...merged.values()];
}

/** Widens the discriminator property of a base form to any string, because each child narrows the property. */
export function widenDiscriminator(base: Schema, property: string): Schema {
  if (base.kind === "intersection")
    return { ...base, parts: base.parts.map((part) => widenDiscriminator(part, property)) };
  if (base.kind !== "object") return base;
  return {
    ...base,
    properties: base.properties.map((each) =>
      each.name === property ? { ...each, schema: { kind: "string" } } : each,
    ),
  };
}
