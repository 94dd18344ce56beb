import { isArray, type Json } from "../../json.js";

/** A JSON Schema type. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** The most specific type of a value: 1.0 is an integer. */
export function typeOf(value: Json): JsonType {
  if (value === null) return "null";
  if (isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "object" ? "object" : typeof value === "boolean" ? "boolean" : "string";
}
