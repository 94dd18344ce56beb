import type { MockSchema } from "../../tables/tables.js";

const ids = new WeakMap<object, string>();
let count = 0;

/** Returns a key that identifies a schema. References to the same schema have the same key. */
export function schemaKey(schema: MockSchema): string {
  if (typeof schema === "boolean") return String(schema);
  const reference = schema["$ref"];
  if (typeof reference === "string" && Object.keys(schema).length === 1) return `$ref ${reference}`;
  const known = ids.get(schema);
  if (known !== undefined) return known;
  count += 1;
  ids.set(schema, `#${count}`);
  return `#${count}`;
}
