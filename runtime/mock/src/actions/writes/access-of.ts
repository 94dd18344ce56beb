import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { isNeverSent } from "../../data/schema/is-never-sent.js";
import { membersOf } from "../../data/schema/combine-schemas.js";
import { schemaKey } from "../../data/schema/schema-key.js";
import { variantsOf } from "../../data/schema/variants-of.js";
import type { MockSchema } from "../../tables/tables.js";
import type { WriteRules } from "./write-rules.js";

/**
 * Who sets a property: the client (`writable`), or the server, because the property is read-only (`readOnly`) or only
 * responses declare it (`undeclared`). `open` is a property that only responses declare, if the request allows other
 * properties than those that it declares: the server sets it, unless the client sends it. `unknown` is a property that
 * no schema declares.
 */
export type Access = "writable" | "readOnly" | "undeclared" | "open" | "unknown";

/** An object in a body, described by the schemas of its place in requests and responses. */
export interface Level {
  readonly path: readonly string[];
  readonly bodies: readonly MockSchema[];
  readonly views: readonly MockSchema[];
}

export function accessOf(name: string, { bodies, views }: Level, { schemas }: WriteRules): Access {
  const isReadOnly = (schema: MockSchema): boolean => isNeverSent(schema, "request", schemas);
  const sendable = flatsOf(bodies, schemas);
  const declared = declarations(name, sendable);
  if (declared.length > 0) return declared.every(isReadOnly) ? "readOnly" : "writable";
  const shown = declarations(name, flatsOf(views, schemas));
  if (shown.length === 0) return "unknown";
  if (shown.some(isReadOnly)) return "readOnly";
  if (bodies.length === 0 || sendable.every(declaresNothing)) return "writable";
  return isOpen(sendable) ? "open" : "undeclared";
}

/** Whether the schemas of a body allow any properties: one has `additionalProperties`, or none declares a property. */
export function acceptsAny({ bodies }: Level, { schemas }: WriteRules): boolean {
  return isOpen(flatsOf(bodies, schemas));
}

/** Returns the level of a property. */
export function levelOf(name: string, { path, bodies, views }: Level, { schemas }: WriteRules): Level {
  const below = (each: readonly MockSchema[]): readonly MockSchema[] =>
    flatsOf(each, schemas).flatMap(
      ({ object: { properties, patternProperties, additional } }): readonly MockSchema[] => {
        const declared = properties.get(name);
        if (declared !== undefined) return [declared];
        const matching = patternProperties.filter(({ pattern }) => pattern.expression?.test(name));
        if (matching.length > 0) return matching.map(({ schema }) => schema);
        return additional === null || typeof additional === "boolean" ? [] : [additional];
      },
    );
  return { path: [...path, name], bodies: distinct(below(bodies)), views: distinct(below(views)) };
}

/** Returns the level of the items of an array. */
export function itemLevel({ path, bodies, views }: Level, { schemas }: WriteRules): Level {
  const below = (each: readonly MockSchema[]): readonly MockSchema[] =>
    flatsOf(each, schemas).flatMap(({ array: { items } }) => (items === null ? [] : [items]));
  return { path: [...path, "*"], bodies: distinct(below(bodies)), views: distinct(below(views)) };
}

/**
 * The maximum number of schemas at one level. With more, the level accepts everything. Without a limit, the number
 * could grow with every level if schemas contain each other.
 */
const MAX_SCHEMAS = 50;

function distinct(schemas: readonly MockSchema[]): readonly MockSchema[] {
  if (schemas.length < 2) return schemas;
  const keyOf = (schema: MockSchema): string => membersOf(schema).map(schemaKey).sort().join(" ");
  const all = [...new Map(schemas.map((schema) => [keyOf(schema), schema])).values()];
  return all.length > MAX_SCHEMAS ? [true] : all;
}

function flatsOf(schemas: readonly MockSchema[], named: WriteRules["schemas"]): readonly FlatSchema[] {
  const [only, ...others] = schemas;
  if (only !== undefined && others.length === 0) return variantsOf(only, named);
  return [...new Set(schemas.flatMap((schema) => variantsOf(schema, named)))];
}

function declarations(name: string, flats: readonly FlatSchema[]): readonly MockSchema[] {
  return flats.flatMap(({ object }): readonly MockSchema[] => {
    const declared = object.properties.get(name);
    return declared === undefined ? [] : [declared];
  });
}

function isOpen(flats: readonly FlatSchema[]): boolean {
  const isExplicit = flats.some(
    ({ object: { additional, patternProperties } }) =>
      (additional !== null && additional !== false) || patternProperties.length > 0,
  );
  return isExplicit || flats.every(declaresNothing);
}

function declaresNothing({ object: { properties } }: FlatSchema): boolean {
  return properties.size === 0;
}
