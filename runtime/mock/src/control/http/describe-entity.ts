import { entitySchema } from "../../actions/places/entity-schema.js";
import type { Json } from "../../json.js";
import { compileHost } from "../../routing/compile-host.js";
import type { CompiledApi } from "../../routing/compile-api.js";
import type { MockSchema, MockTables } from "../../tables/tables.js";

/** The schema of a resource's entities. */
export interface EntityDescription {
  readonly schema: MockSchema;
  readonly api: CompiledApi;
  /** The differences between a value and the schema, one sentence each. */
  readonly problemsOf: (value: Json) => readonly string[];
}

/** Finds the schema of the operation that reads entities of a resource; null if no operation does. */
export function describeEntity(resource: string, tables: MockTables): EntityDescription | null {
  for (const api of compileHost(tables).apis) {
    const schema = entitySchema(resource, { operation: { api } });
    if (schema === true) continue;
    const problemsOf = (value: Json): readonly string[] =>
      api.responses.validate(schema, value).map(({ pointer, message }) => {
        const name = pointer === "" ? "The value" : pointer;
        return `${name} ${message}.`;
      });
    return { schema, api, problemsOf };
  }
  return null;
}
