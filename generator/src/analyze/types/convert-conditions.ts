import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Property, Schema } from "../../model/schema.js";
import type { SchemaNode } from "../../resolve/document.js";
import { intersectionOf, unionOf } from "./compose.js";
import { convertProperty, type ConversionContext } from "./convert-core.js";
import { undocumented } from "./describe.js";
import { isRequiredOnly } from "../schemas/schema-predicates.js";

/** More conditions than this would make a type that nobody can read. */
const most = 3;

/** Where a property of the schema is described, in it or in what it includes; null if nowhere. */
export type FindProperty = (name: string) => SchemaNode | null;

/**
 * What a schema demands of properties that depend on others, as far as TypeScript can say it: `dependentRequired` and
 * `dependentSchemas` are choices between a property that is not there and one that brings others along; `not` with `required`
 * forbids a property, or several at once.
 */
export function convertConditions(schema: JsonObject, find: FindProperty, converting: ConversionContext): readonly Schema[] {
  const property = (name: string): Property => {
    const found = find(name);
    const own = { schema: found ?? true, isRequired: true };
    return { ...convertProperty(name, own, converting), documentation: undocumented };
  };
  const forbidden = forbiddenProperties(schema["not"]) ?? [];
  const refusals = forbidden.map((names) => unionOf(names.map((name) => objectOf([absent(property(name))]))));
  const choices = dependenciesOf(schema).map(({ name, required, then }): Schema => {
    const present = objectOf([name, ...required.filter((each) => each !== name)].map(property));
    const whole = then === null ? present : intersectionOf([present, converting.convert(then)]);
    return { kind: "union", variants: [objectOf([absent(property(name))]), whole] };
  });
  return [...choices, ...(refusals.length === 0 ? [] : [intersectionOf(refusals)])];
}

interface Dependency {
  readonly name: string;
  readonly required: readonly string[];
  /** What else holds if the property is there. */
  readonly then: SchemaNode | null;
}

/** Empty where there are too many of them. */
export function dependenciesOf(schema: JsonObject): readonly Dependency[] {
  const { dependentRequired, dependentSchemas } = schema;
  const all = [
    ...entries(dependentRequired).map(([name, names]) => ({ name, required: texts(names), then: null })),
    ...entries(dependentSchemas).map(([name, then]) =>
      isObject(then) && isRequiredOnly(then)
        ? { name, required: texts(then["required"]), then: null }
        : { name, required: [], then: isObject(then) ? then : then !== false },
    ),
  ];
  return all.length > most ? [] : all;
}

/** The properties that `not` forbids, each list of them at once: `required`, or any of several. Null if it says something else. */
export function forbiddenProperties(not: Json | undefined): readonly (readonly string[])[] | null {
  if (!isObject(not)) return null;
  if (isRequiredOnly(not)) {
    const names = texts(not["required"]);
    return names.length === 0 || names.length > most ? null : [names];
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

function texts(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
