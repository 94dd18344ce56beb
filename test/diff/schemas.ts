import type { Json, JsonObject } from "../../generator/dist/model/json.js";
import type { NamedSchema, SchemaNode } from "../../generator/dist/resolve/document.js";
import { ShapeIds, Shapes } from "../../generator/dist/diff/schema/shapes.js";
import type { Shape } from "../../generator/dist/diff/schema/shape.js";

export const ids = new ShapeIds();

/** Reads a schema in JSON Schema 2020-12. A reference is the key of one of the definitions. */
export function shapeOf(schema: SchemaNode, definitions: Readonly<Record<string, SchemaNode>> = {}): Shape {
  const schemas = new Map(
    Object.entries(definitions).map(([key, each]): [string, NamedSchema] => [
      key,
      { id: key, key, name: key, schema: each },
    ]),
  );
  return new Shapes({ schemas, locationOf: () => "#" }, ids).of(schema);
}

/** Replaces references with JSON Pointers into `$defs`, for other validators. */
export function toStandalone(schema: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): SchemaNode {
  const rewrite = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value as JsonObject).map(([key, each]) => [
      key,
      key === "$ref" && typeof each === "string" ? `#/$defs/${each}` : rewrite(each),
    ]);
    return withoutPrefix(Object.fromEntries(entries) as JsonObject);
  };
  if (typeof schema === "boolean") return schema;
  return { ...(rewrite(schema) as JsonObject), $defs: rewrite(definitions) };
}

/**
 * Moves `uniqueItems` and `contains` out of a schema with `prefixItems`. Next to it, Ajv ignores them for lists that are
 * shorter than `prefixItems`, and ignores `uniqueItems` for values that don't have the type of `items`.
 */
function withoutPrefix({ uniqueItems, contains, minContains, maxContains, ...schema }: JsonObject): JsonObject {
  const moved = Object.entries({ uniqueItems, contains, minContains, maxContains }).filter(
    ([, each]) => each !== undefined,
  );
  const others = Object.fromEntries(moved) as JsonObject;
  if (moved.length === 0 || schema["prefixItems"] === undefined) return { ...schema, ...others };
  return { allOf: [schema, others] };
}
