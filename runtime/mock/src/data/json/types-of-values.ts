import type { Json } from "../../json.js";
import { type JsonType, typeOf } from "./type-of.js";

/** The types of the values that a schema's `const` or `enum` lists; empty if they include objects or arrays. */
export function typesOfValues(values: readonly Json[]): readonly JsonType[] {
  const types = [...new Set(values.map(typeOf))];
  return types.includes("object") || types.includes("array") ? [] : types;
}
