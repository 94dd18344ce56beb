import { isArray, isObject } from "../../json.js";
import type { MockSchema, ParameterTable } from "../../tables/tables.js";
import { typesOf } from "./types-of.js";

/** The kind of parts that a serialized value consists of. `value` is a scalar, which isn't split. */
export type Parts =
  | { readonly kind: "properties" }
  | { readonly kind: "items"; readonly schema: MockSchema }
  | { readonly kind: "value" };

/**
 * Splits a value at the delimiters of its style, without decoding it. Some clients encode the delimiters: a value that
 * has only encoded commas is decoded and split at them, unless the schema allows it as a single item.
 */
export function splitValue(text: string, { style, explode }: Style, decode: Decode, into: Parts): readonly string[] {
  const unprefixed = withoutPrefix(text, style);
  if (style === "matrix") return splitMatrix(unprefixed, explode, into);
  if (into.kind === "value") return [unprefixed];
  if (unprefixed === "") return [];
  if (style === "label") return unprefixed.split(explode ? "." : ",");
  if (style === "spaceDelimited") return unprefixed.split(/ |%20|\+/);
  if (style === "pipeDelimited") return unprefixed.split(/\||%7C/i);
  const parts = unprefixed.split(",").map((part) => part.trim());
  const decoded = decode(unprefixed);
  return parts.length === 1 && decoded.includes(",") && !isPossibleItem(decoded, into) ? decoded.split(",") : parts;
}

type Style = Pick<ParameterTable, "style" | "explode">;
type Decode = (text: string) => string;

function withoutPrefix(text: string, style: ParameterTable["style"]): string {
  if (style === "label") return text.replace(/^\./, "");
  return style === "matrix" ? text.replace(/^;/, "") : text;
}

/** The value of `color=blue`; empty for `color` alone. */
function valueOf(pair: string): string {
  const middle = pair.indexOf("=");
  return middle === -1 ? "" : pair.slice(middle + 1);
}

/**
 * Splits a value in the style `matrix`. Removes the parameter's name from array items, but keeps the names of object
 * properties.
 */
function splitMatrix(text: string, explode: boolean, { kind }: Parts): readonly string[] {
  if (kind === "value") return [valueOf(text)];
  if (!explode) return valueOf(text) === "" ? [] : valueOf(text).split(",");
  return kind === "properties" ? text.split(";") : text.split(";").map(valueOf);
}

/** Whether a string with delimiters can be a single array item. */
function isPossibleItem(text: string, into: Parts): boolean {
  if (into.kind !== "items") return false;
  const types = typesOf(into.schema);
  if (types.length > 0 && !types.includes("string")) return false;
  const allowed = isObject(into.schema) ? into.schema["enum"] : undefined;
  return allowed === undefined || !isArray(allowed) || allowed.includes(text);
}
