import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { follow } from "./follow.js";

const maxDepth = 4;

/** Returns a short description of a schema's type in the syntax of TypeScript: `string`, `Order[]`, `"a" | null`. */
export function typeLabel(schema: Json | undefined, document: JsonObject, depth = 0): string {
  if (!isObject(schema)) return schema === false ? "never" : "unknown";
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? follow(schema, document) : null;
  if (typeof reference === "string" && isObject(target)) {
    const isNamed = isObject(target["properties"]) || isArray(target["oneOf"]) || isArray(target["anyOf"]);
    return isNamed || isArray(target["allOf"])
      ? (reference.split("/").at(-1) ?? "")
      : typeLabel(target, document, depth + 1);
  }
  if (depth > maxDepth) return "unknown";
  const variants = [schema["oneOf"], schema["anyOf"]].find(isArray);
  if (variants !== undefined) return join(variants.map((each) => typeLabel(each, document, depth + 1)));
  const { type } = schema;
  const types = isArray(type) ? type : type === undefined ? [impliedType(schema)] : [type];
  return join(types.map((each) => labelOf(each, schema, (items) => typeLabel(items, document, depth + 1))));
}

function labelOf(type: Json, { items, format }: JsonObject, label: (items: Json | undefined) => string): string {
  if (typeof type !== "string") return "unknown";
  if (type !== "array")
    return typeof format === "string" && type === "string" ? [type, " (", format, ")"].join("") : type;
  const inner = label(items);
  return inner.includes(" ") ? ["Array<", ">"].join(inner) : inner.concat("[]");
}

function impliedType(schema: JsonObject): string {
  const { allOf } = schema;
  if (isObject(schema["properties"]) || isArray(allOf)) return "object";
  return schema["items"] === undefined ? "unknown" : "array";
}

function join(labels: readonly string[]): string {
  return [...new Set(labels)].join(" | ");
}
