import { undocumented } from "../../analyze/types/documentation-of.js";
import { typeCase } from "../../analyze/names/words.js";
import { isIdentifier } from "../../model/identifier.js";
import type { Location } from "../../model/location.js";
import type { Model } from "../../model/model.js";
import type { Documentation, EnumMember, Literal, Property, Schema } from "../../model/schema.js";

/** The constant of an enum: an object with a property for each value, and the type of these values. */
export interface EnumConstant {
  readonly name: string;
  readonly isOpen: boolean;
  readonly documentation: Documentation;
  readonly members: readonly {
    readonly name: string;
    readonly value: Literal;
    readonly documentation: Documentation;
  }[];
}

type EnumSchema = Extract<Schema, { kind: "enum" }>;

/**
 * Returns the constants of a version's enums. Without `hasAll`, includes only named types whose values all have names
 * in the document. With `hasAll`, also includes enums inside other types, and uses values without a name as names.
 */
export function enumConstants(model: Model, hasAll: boolean): readonly EnumConstant[] {
  const named = model.types.flatMap(({ name, schema, documentation }) =>
    schema.kind === "enum" ? constantOf(name, schema, { documentation, hasAll }) : [],
  );
  return hasAll ? [...named, ...inlineConstants(model, new Set(model.types.map(({ name }) => name)))] : named;
}

/** Returns the constants of enums in properties and parameters. Omits enums that would have the same name. */
function inlineConstants(model: Model, taken: ReadonlySet<string>): readonly EnumConstant[] {
  const owners: readonly Owner[] = [
    ...[...model.types, ...model.operations.flatMap(({ declarations }) => declarations)].map(
      ({ name, at, schema }) => ({ name, at, properties: propertiesOf(schema) }),
    ),
    ...model.operations.map(({ types, at, parameters }) => ({
      name: types.parameters,
      at,
      properties: parameters.map((each) => ({ ...each, name: each.property })),
    })),
  ];
  const found = new Map<string, EnumConstant | null>();
  const seen = new Set<string>();
  for (const owner of owners)
    for (const { name: property, schema, documentation } of owner.properties) {
      const inner = enumIn(schema);
      const name = owner.name + typeCase(property);
      if (inner === null || taken.has(name) || !isIdentifier(name)) continue;
      // The request type and the response type of a schema share a constant.
      const key = JSON.stringify([owner.at, property, inner.values]);
      if (seen.has(key)) continue;
      seen.add(key);
      const [constant = null] = constantOf(name, inner, { documentation, hasAll: true });
      found.set(name, found.has(name) ? null : constant);
    }
  return [...found.values()]
    .filter((constant) => constant !== null)
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

interface Owner {
  readonly name: string;
  readonly at: Location;
  readonly properties: readonly Pick<Property, "name" | "schema" | "documentation">[];
}

function propertiesOf(schema: Schema): readonly Property[] {
  if (schema.kind === "object") return schema.properties;
  return schema.kind === "intersection" ? schema.parts.flatMap(propertiesOf) : [];
}

/** Returns the enum in a schema: the schema itself, the items of an array, or the only enum in a union. */
function enumIn(schema: Schema): EnumSchema | null {
  if (schema.kind === "enum") return schema;
  if (schema.kind === "array") return enumIn(schema.items);
  if (schema.kind !== "union") return null;
  const [only = null, ...others] = schema.variants.map(enumIn).filter((each) => each !== null);
  return others.length === 0 ? only : null;
}

interface ConstantOptions {
  readonly documentation: Documentation;
  readonly hasAll: boolean;
}

function constantOf(
  name: string,
  schema: EnumSchema,
  { documentation, hasAll }: ConstantOptions,
): readonly EnumConstant[] {
  const values = schema.values.filter((value) => value !== null);
  const named = schema.members.filter((each): each is EnumMember & { name: string } => each.name !== null);
  const isEveryValueNamed =
    values.every((value) => named.some((each) => each.value === value)) && areDistinct(named.map((each) => each.name));
  if (isEveryValueNamed && named.length > 0)
    return [{ name, isOpen: schema.isOpen, documentation: withoutFacts(documentation), members: named.map(memberOf) }];
  // A single value is a discriminator or a constant rather than a choice.
  if (!hasAll || values.length < 2 || !areDistinct(values.map(String))) return [];
  const members = values.map((value) => {
    const text = schema.members.find((each) => each.value === value)?.text ?? null;
    return memberOf({ value, name: String(value), text });
  });
  return [{ name, isOpen: schema.isOpen, documentation: withoutFacts(documentation), members }];
}

function memberOf({ name, value, text }: EnumMember & { readonly name: string }): EnumConstant["members"][number] {
  return { name, value, documentation: { ...undocumented, text } };
}

function withoutFacts(documentation: Documentation): Documentation {
  return { ...documentation, facts: [] };
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
