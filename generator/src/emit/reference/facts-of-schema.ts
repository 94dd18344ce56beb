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
  const schema = combine(part, document);
  const { pattern, default: fallback, const: constant } = schema;
  const items = schema["items"] === undefined ? {} : combine(schema["items"], document);
  const listed = [...valuesOf(part, document), ...valuesOf(schema["items"], document)];
  const values = [...new Set((constant === undefined ? listed : [constant]).map(plain))];
  return [
    ...[pattern, items["pattern"]].flatMap((each) => (typeof each === "string" ? [fact(words.pattern, [each])] : [])),
    ...bounds(words.length, schema, ["minLength", "maxLength"]),
    ...bounds(words.range, withExclusive(schema), ["minimum", "maximum"]),
    ...bounds(words.items, schema, ["minItems", "maxItems"]),
    ...(fallback === undefined ? [] : [fact(words.defaultValue, [plain(fallback)])]),
    ...(values.length > 0 ? [fact(words.values, values, words)] : []),
  ];
}

const keywords = [
  ...["pattern", "default", "const", "items", "minLength", "maxLength", "minItems", "maxItems"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
] as const;

/**
 * Returns the keywords of a schema, of the place that refers to it, and of the schemas that it includes with `allOf`, in
 * this order of precedence.
 */
function combine(part: Json | undefined, document: JsonObject): JsonObject {
  const schema = follow(part, document);
  const allOf = member(schema, "allOf");
  const included = (allOf !== undefined && isArray(allOf) ? allOf : []).map((each) => follow(each, document));
  const found = keywords.flatMap((key) => {
    const value = [part, schema, ...included].map((each) => member(each, key)).find((each) => each !== undefined);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

/** Returns the values that a schema lists itself, in the schemas it includes, or in its variants. */
function valuesOf(part: Json | undefined, document: JsonObject, depth = 0): readonly Json[] {
  const schema = follow(part, document);
  if (!isObject(schema) || depth > 2) return [];
  const own = [schema["enum"], schema["x-extensible-enum"]].find((each) => each !== undefined && isArray(each));
  if (own !== undefined && isArray(own)) return own;
  return ["allOf", "oneOf", "anyOf"].flatMap((key) => {
    const parts = schema[key];
    const list = parts !== undefined && isArray(parts) ? parts : [];
    return list.flatMap((each) => {
      const constant = key === "allOf" ? undefined : member(follow(each, document), "const");
      return constant === undefined ? valuesOf(each, document, depth + 1) : [constant];
    });
  });
}

function withExclusive(schema: JsonObject): JsonObject {
  const { exclusiveMinimum: low, exclusiveMaximum: high } = schema;
  return {
    ...schema,
    ...(typeof low === "number" ? { minimum: ["> ", String(low)].join("") } : {}),
    ...(typeof high === "number" ? { maximum: ["< ", String(high)].join("") } : {}),
  };
}

function bounds(label: string, schema: JsonObject, [low, high]: readonly [string, string]): readonly FactView[] {
  const texts = [schema[low], schema[high]].map((each) =>
    typeof each === "number" || typeof each === "string" ? String(each) : "",
  );
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
