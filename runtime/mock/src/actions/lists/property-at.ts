import { flatten } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

/** The schema of a property of the body; null if the document doesn't describe it. */
export function propertyAt(
  path: readonly string[],
  call: Call,
): { readonly schema: MockSchema; readonly isRequired: boolean } | null {
  let found: { readonly schema: MockSchema; readonly isRequired: boolean } | null = {
    schema: call.content?.schema ?? true,
    isRequired: true,
  };
  for (const name of path) {
    const { object } = flatten(found.schema, call.operation.api.table.schemas);
    const schema = object.properties.get(name);
    if (schema === undefined) return null;
    found = { schema, isRequired: object.required.has(name) };
  }
  return found;
}
