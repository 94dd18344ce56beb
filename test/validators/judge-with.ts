import type { StandardSchemaV1 } from "@standard-schema/spec";
import { validator as ajv } from "@almanac/validators/json-schema";
import { validator as valibot } from "@almanac/validators/valibot";
import { validator as zod } from "@almanac/validators/zod";
import type { JsonSchema } from "../../runtime/validators/dist/schema.js";

/** The validators of each library. */
export const libraries: Readonly<Record<string, (schema: JsonSchema) => StandardSchemaV1>> = { zod, valibot, ajv };

/** Whether a Standard Schema accepts a value. */
export function accepts(schema: StandardSchemaV1, value: unknown): boolean {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("The schema is asynchronous.");
  return result.issues === undefined;
}

/** Replaces the references of a schema with functions, as in a generated package. `definitions` are the targets by reference. */
export function linked(schema: unknown, definitions: Readonly<Record<string, unknown>>): JsonSchema {
  const targets = new Map<string, JsonSchema>();
  const targetOf = (name: string): JsonSchema => {
    const known = targets.get(name);
    if (known !== undefined) return known;
    const target = link(definitions[name] ?? true) as JsonSchema;
    targets.set(name, target);
    return target;
  };
  const link = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(link);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]: readonly [string, unknown]) => [
        key,
        key === "$ref" && typeof each === "string"
          ? () => targetOf(each)
          : key === "const" || key === "enum"
            ? each
            : link(each),
      ]),
    );
  };
  return link(schema) as JsonSchema;
}
