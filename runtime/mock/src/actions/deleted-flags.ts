import { flatten } from "../data/schema/flatten.js";
import type { Json, JsonObject } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import type { Call } from "./call.js";

/**
 * Returns the boolean properties of a response that confirm a deletion, such as `deleted`, `isDeleted` and `success`,
 * each set to true.
 */
export function deletedFlags(schema: MockSchema, { operation }: Call): JsonObject {
  const { schemas } = operation.api.table;
  const flags = [...flatten(schema, schemas).object.properties].filter(
    ([name, each]) => names.test(name) && flatten(each, schemas).types?.includes("boolean") === true,
  );
  return Object.fromEntries(flags.map(([name]): readonly [string, Json] => [name, true]));
}

const names = /^((is|was|has)?[-_]?(been)?[-_]?(deleted|removed)|success|succeeded|ok)$/i;
