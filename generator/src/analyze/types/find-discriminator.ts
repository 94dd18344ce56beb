import { addToList } from "../../model/add-to-list.js";
import type { Literal, Schema, TypeName } from "../../model/schema.js";

/** A property whose value distinguishes the variants of a union, and the variants that each value selects. */
export interface Discriminator {
  readonly property: string;
  readonly cases: ReadonlyMap<Literal, readonly Schema[]>;
}

/** The required properties whose schema is a constant or a closed enum, each with its values. */
type Constants = ReadonlyMap<string, readonly Literal[]>;

export interface DiscriminatorContext {
  readonly resolve: (name: TypeName) => Schema | null;
  /** The constants of the types visited so far. Share this map between calls with the same `resolve`. */
  readonly constants: Map<TypeName, Constants>;
}

/**
 * Finds the property that distinguishes the variants of a union, ignoring a `null` variant. Returns null unless all
 * variants have constants for the property, and each constant excludes at least one variant.
 */
export function findDiscriminator(variants: readonly Schema[], context: DiscriminatorContext): Discriminator | null {
  const objects = variants.filter(({ kind }) => kind !== "null");
  const constants = objects.map((variant) => constantsOf(variant, context));
  const [first, ...others] = constants;
  for (const property of first?.keys() ?? []) {
    if (others.length === 0 || !others.every((each) => each.has(property))) continue;
    const cases = new Map<Literal, Schema[]>();
    for (const [index, variant] of objects.entries()) {
      for (const value of constants[index]?.get(property) ?? []) addToList(cases, value, variant);
    }
    if ([...cases.values()].every((selected) => selected.length < objects.length)) return { property, cases };
  }
  return null;
}

function constantsOf(schema: Schema, context: DiscriminatorContext): Constants {
  switch (schema.kind) {
    case "reference": {
      const known = context.constants.get(schema.name);
      if (known !== undefined) return known;
      // If a type includes itself, the inner reference contributes no constants.
      context.constants.set(schema.name, new Map());
      const target = context.resolve(schema.name);
      const constants = target === null ? new Map<string, readonly Literal[]>() : constantsOf(target, context);
      context.constants.set(schema.name, constants);
      return constants;
    }
    case "object":
      return new Map(
        schema.properties.flatMap(({ name, schema: value, isRequired }) =>
          isRequired && value.kind === "enum" && !value.isOpen ? [[name, value.values] as const] : [],
        ),
      );
    case "intersection":
      return new Map(schema.parts.flatMap((part) => [...constantsOf(part, context)]));
    case "union": {
      const [first, ...others] = schema.variants.map((variant) => constantsOf(variant, context));
      const shared = [...(first ?? [])].filter(([name]) => others.every((each) => each.has(name)));
      return new Map(
        shared.map(([name, values]) => [
          name,
          [...new Set([...values, ...others.flatMap((each) => each.get(name) ?? [])])],
        ]),
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
