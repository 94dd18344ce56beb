import { isArray, isObject, toText } from "../json.js";
import type { OperationTable } from "../tables/tables.js";
import type { Schemas } from "../data/schema/flatten.js";
import { followSchema } from "../validate/parameters/follow-schema.js";

/** A required parameter with a `const` or an `enum`. */
export interface Constant {
  readonly in: "query" | "header";
  readonly name: string;
  readonly values: readonly string[];
}

/** The constant parameters of an operation's newest revision. */
export function constantsOf({ revisions }: OperationTable, schemas: Schemas): readonly Constant[] {
  return (revisions.at(-1)?.parameters ?? []).flatMap(({ in: location, name, isRequired, schema }) => {
    if (!isRequired || (location !== "query" && location !== "header")) return [];
    const resolved = followSchema(schema, schemas);
    if (!isObject(resolved)) return [];
    const values = resolved["const"] === undefined ? resolved["enum"] : [resolved["const"]];
    return isArray(values) ? [{ in: location, name, values: values.map(toText) }] : [];
  });
}
