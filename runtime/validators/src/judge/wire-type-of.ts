import type { JsonType, SchemaObject } from "../schema.js";

/** Returns the JSON type of a value on the wire. Null for a value that can't be sent, such as a function or an invalid date. */
export function wireTypeOf(value: unknown, { convert, bytes }: SchemaObject): Exclude<JsonType, "integer"> | null {
  if (value === null) return "null";
  if (convert === "date" || convert === "date-time") {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : "string";
    if (typeof value === "string") return null;
  }
  if (convert === "int64" || convert === "int64-text") {
    if (typeof value === "bigint") return convert === "int64" ? "number" : "string";
    if (typeof value === (convert === "int64" ? "number" : "string")) return null;
  }
  if (bytes === true && typeof value !== "object") return typeof value === "string" ? null : plainType(value);
  if (bytes === true && isBytes(value)) return "string";
  return plainType(value);
}

function plainType(value: unknown): Exclude<JsonType, "integer"> | null {
  switch (typeof value) {
    case "string":
    case "boolean":
      return typeof value as "string" | "boolean";
    case "number":
      return Number.isFinite(value) ? "number" : null;
    case "object":
      return value === null ? "null" : Array.isArray(value) ? "array" : "object";
    case "bigint":
    case "function":
    case "symbol":
    case "undefined":
      return null;
  }
}

function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof Uint8Array || value instanceof ReadableStream;
}
