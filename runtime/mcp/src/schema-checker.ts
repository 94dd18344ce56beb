import { fromJsonSchema, type JsonSchemaType } from "@modelcontextprotocol/server";
import type { JsonObject } from "./tools.js";

/** Returns the reason why a value doesn't match a schema; null if it matches. */
export type SchemaChecker = (value: unknown) => string | null;

/** Returns a function that checks values. The first check compiles the schema. */
export function schemaChecker(schema: JsonObject): SchemaChecker {
  let compiled: ReturnType<typeof fromJsonSchema> | null = null;
  return (value) => {
    // The SDK's schema type has mutable properties.
    compiled ??= fromJsonSchema(schema as JsonSchemaType);
    const result = compiled["~standard"].validate(value);
    if (result instanceof Promise) throw new TypeError("Schemas are validated synchronously.");
    return result.issues?.map(({ message }) => message).join("; ") ?? null;
  };
}
