import { flatten } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";

/** The schema of a property of the body; null if the document doesn't describe it. */
export function propertyAt(
  path: readonly string[],
  call: Call,
): { readonly schema: MockSchema; readonly isRequired: boolean } | null {
  const { schemas } = call.operation.api.table;
  let found: { readonly schema: MockSchema; readonly isRequired: boolean } | null = {
    schema: call.content?.schema ?? true,
    isRequired: true,
  };
  for (const name of path) {
    const { object } = flatten(found.schema, schemas);
    // A property that only a branch of a union declares isn't required.
    const schema: MockSchema | null = object.properties.get(name) ?? schemaAt(found.schema, [name], schemas);
    if (schema === null) return null;
    found = { schema, isRequired: object.required.has(name) };
  }
  return found;
}
