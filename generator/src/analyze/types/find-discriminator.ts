import type { Literal, Schema, TypeName } from "../../model/schema.js";

/** A property whose value distinguishes the variants of a union, and the variants that each value selects. */
export interface Discriminator {
  readonly property: string;
  readonly cases: ReadonlyMap<Literal, readonly Schema[]>;
}

/**
 * Finds the property that distinguishes the variants of a union; a `null` variant is ignored. Returns null unless a property has
 * constants in all variants, each of which excludes at least one variant.
 */
export function findDiscriminator(
  variants: readonly Schema[],
  resolve: (name: TypeName) => Schema | null,
): Discriminator | null {
  const objects = variants.filter(({ kind }) => kind !== "null");
  const constants = objects.map((variant) => constantsOf(variant, resolve, new Set()));
  const [first, ...others] = constants;
  for (const property of first?.keys() ?? []) {
    if (others.length === 0 || !others.every((each) => each.has(property))) continue;
    const cases = new Map<Literal, Schema[]>();
    for (const [index, variant] of objects.entries()) {
      for (const value of constants[index]?.get(property) ?? [])
        cases.set(value, [...(cases.get(value) ?? []), variant]);
    }
    if ([...cases.values()].every((selected) => selected.length < objects.length)) return { property, cases };
  }
  return null;
}

type Constants = ReadonlyMap<string, readonly Literal[]>;

/** The required properties whose schema is a constant or a closed enum, each with its values. */
function constantsOf(schema: Schema, resolve: (name: TypeName) => Schema | null, open: Set<TypeName>): Constants {
  switch (schema.kind) {
    case "reference": {
      const target = open.has(schema.name) ? null : resolve(schema.name);
      return target === null ? new Map() : constantsOf(target, resolve, new Set([...open, schema.name]));
    }
    case "object":
      return new Map(
        schema.properties.flatMap(({ name, schema: value, isRequired }) =>
          isRequired && value.kind === "enum" && !value.isOpen ? [[name, value.values] as const] : [],
        ),
      );
    case "intersection":
      return new Map(schema.parts.flatMap((part) => [...constantsOf(part, resolve, open)]));
    case "union": {
      const [first, ...others] = schema.variants.map((variant) => constantsOf(variant, resolve, open));
      const shared = [...(first ?? [])].filter(([name]) => others.every((each) => each.has(name)));
      return new Map(
        shared.map(([name, values]) => [name, [...values, ...others.flatMap((each) => each.get(name) ?? [])]]),
      );
    }
    case "array":
    case "tuple":
    case "binary":
    case "converted":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return new Map();
  }
}
