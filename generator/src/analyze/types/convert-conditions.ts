import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Property, Schema } from "../../model/schema.js";
import type { SchemaNode } from "../../resolve/document.js";
import { intersectionOf } from "./intersection-of.js";
import { unionOf } from "./union-of.js";
import { convertProperty, type ConversionContext } from "./convert-core.js";
import { undocumented } from "./documentation-of.js";
import { isRequiredOnly } from "../schemas/schema-predicates.js";

/** More conditions would make the type unreadable. */
const maxConditions = 3;

/** Finds the schema of a property in a schema or in the schemas that it includes; null if there is none. */
export type FindProperty = (name: string) => SchemaNode | null;

/**
 * Converts conditions between properties, as far as TypeScript can express them. `dependentRequired` and `dependentSchemas` become
 * a union: either the property is absent, or it is present with the properties that it requires. `not` with `required` forbids a
 * property, or a combination of properties.
 */
export function convertConditions(
  schema: JsonObject,
  find: FindProperty,
  context: ConversionContext,
): readonly Schema[] {
  const property = (name: string): Property => {
    const declaration = { schema: find(name) ?? true, isRequired: true };
    return { ...convertProperty(name, declaration, context), documentation: undocumented };
  };
  const forbidden = forbiddenProperties(schema["not"]) ?? [];
  const absences = forbidden.map((names) => unionOf(names.map((name) => objectOf([absent(property(name))]))));
  const choices = dependenciesOf(schema).map(({ name, required, then }): Schema => {
    const present = objectOf([name, ...required.filter((each) => each !== name)].map(property));
    const complete = then === null ? present : intersectionOf([present, context.convert(then)]);
    return { kind: "union", variants: [objectOf([absent(property(name))]), complete] };
  });
  return [...choices, ...(absences.length === 0 ? [] : [intersectionOf(absences)])];
}

interface Dependency {
  readonly name: string;
  readonly required: readonly string[];
  /** The schema that also applies if the property is present. */
  readonly then: SchemaNode | null;
}

/** Returns the dependencies between properties; empty if there are too many for a readable type. */
export function dependenciesOf(schema: JsonObject): readonly Dependency[] {
  const { dependentRequired, dependentSchemas } = schema;
  const all = [
    ...entries(dependentRequired).map(([name, names]) => ({ name, required: strings(names), then: null })),
    ...entries(dependentSchemas).map(([name, then]) =>
      isObject(then) && isRequiredOnly(then)
        ? { name, required: strings(then["required"]), then: null }
        : { name, required: [], then: isObject(then) ? then : then !== false },
    ),
  ];
  return all.length > maxConditions ? [] : all;
}

/**
 * Returns the combinations of properties that `not` forbids: one for `required`, or one for each variant of `anyOf`.
 * Null if `not` has other constraints.
 */
export function forbiddenProperties(not: Json | undefined): readonly (readonly string[])[] | null {
  if (!isObject(not)) return null;
  if (isRequiredOnly(not)) {
    const names = strings(not["required"]);
    return names.length === 0 || names.length > maxConditions ? null : [names];
  }
  const { anyOf, ...rest } = not;
  if (!isArray(anyOf) || Object.keys(rest).length > 0) return null;
  const lists = anyOf.map(forbiddenProperties);
  return lists.some((each) => each === null) ? null : lists.flatMap((each) => each ?? []);
}

function absent(property: Property): Property {
  return { ...property, isRequired: false, schema: { kind: "never" } };
}

function objectOf(properties: readonly Property[]): Schema {
  return { kind: "object", properties, additional: null };
}

function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function strings(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
