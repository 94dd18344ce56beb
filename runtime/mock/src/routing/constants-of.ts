import { isArray, isObject, toText } from "../json.js";
import type { OperationTable } from "../tables/tables.js";
import { followSchema, type Schemas } from "../validate/parameter-schema.js";

/** A parameter that must be there, and have one of few values. */
export interface Constant {
  readonly in: "query" | "header";
  readonly name: string;
  readonly values: readonly string[];
}

/** The constants of an operation, as its newest revision has them. */
export function constantsOf({ revisions }: OperationTable, schemas: Schemas): readonly Constant[] {
  return (revisions.at(-1)?.parameters ?? []).flatMap(({ in: place, name, isRequired, schema }) => {
    if (!isRequired || (place !== "query" && place !== "header")) return [];
    const found = followSchema(schema, schemas);
    if (!isObject(found)) return [];
    const values = found["const"] === undefined ? found["enum"] : [found["const"]];
    return isArray(values) ? [{ in: place, name, values: values.map(toText) }] : [];
  });
}
