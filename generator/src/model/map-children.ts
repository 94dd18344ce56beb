import type { Schema } from "./schema.js";

/**
 * Replaces each direct child of a schema with `change(child)`. References are not followed. Returns the same schema if
 * no child changes, so that versions, requests and responses can share it.
 */
export function mapChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return changed(schema, { items: change(schema.items) });
    case "tuple":
      return changed(schema, {
        items: mapList(schema.items, change),
        rest: schema.rest === null ? null : change(schema.rest),
      });
    case "object":
      return changed(schema, {
        properties: mapList(schema.properties, (property) => changed(property, { schema: change(property.schema) })),
        additional: schema.additional === null ? null : change(schema.additional),
      });
    case "union":
      return changed(schema, { variants: mapList(schema.variants, change) });
    case "intersection":
      return changed(schema, { parts: mapList(schema.parts, change) });
    case "reference":
    case "binary":
    case "converted":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return schema;
  }
}

/** Replaces properties of an object. Returns the same object if they have the same values. */
function changed<T extends object>(object: T, changes: Partial<T>): T {
  for (const key in changes) if (changes[key] !== object[key]) return { ...object, ...changes };
  return object;
}

function mapList<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const items = list.map(change);
  return items.every((item, index) => item === list[index]) ? list : items;
}
