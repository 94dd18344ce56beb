import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { follow } from "./follow.js";
import type { Words } from "./words.js";

export interface FactView {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly hasComma: boolean }[];
  /** The number of values that aren't listed, such as `12 more`. Only used if `hasRest` is true. */
  readonly rest: string;
  readonly hasRest: boolean;
}

const maxValues = 30;
const maxLength = 120;

/** Returns the constraints of a schema that callers should know: its pattern, bounds, default and values. */
export function factsOfSchema(part: Json | undefined, words: Words, document: JsonObject): readonly FactView[] {
  const schema = follow(part, document);
  if (!isObject(schema)) return [];
  const { pattern, enum: values, default: fallback } = schema;
  const items = follow(schema["items"], document);
  const known = [values, schema["x-extensible-enum"], member(items, "enum"), member(items, "x-extensible-enum")];
  const listed = known.find((each) => each !== undefined && isArray(each));
  return [
    ...(typeof pattern === "string" ? [fact(words.pattern, [pattern])] : []),
    ...bounds(words.length, schema, ["minLength", "maxLength"]),
    ...bounds(words.range, schema, ["minimum", "maximum"]),
    ...bounds(words.items, schema, ["minItems", "maxItems"]),
    ...(fallback === undefined ? [] : [fact(words.defaultValue, [plain(fallback)])]),
    ...(listed !== undefined && isArray(listed) ? [fact(words.values, listed.map(plain), words)] : []),
  ];
}

function bounds(label: string, schema: JsonObject, [low, high]: readonly [string, string]): readonly FactView[] {
  const texts = [schema[low], schema[high]].map((each) => (typeof each === "number" ? String(each) : ""));
  if (texts.every((text) => text === "")) return [];
  return [fact(label, [texts[0] === texts[1] ? (texts[0] ?? "") : texts.join("…")])];
}

function plain(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function fact(label: string, all: readonly string[], words: Words | null = null): FactView {
  const shown = all
    .slice(0, maxValues)
    .map((text) => (text.length > maxLength ? text.slice(0, maxLength).concat("…") : text));
  const rest = all.length - shown.length;
  return {
    label,
    values: shown.map((value, index) => ({ value: value === "" ? '""' : value, hasComma: index > 0 })),
    rest: `${rest} ${words?.more ?? ""}`,
    hasRest: rest > 0,
  };
}
