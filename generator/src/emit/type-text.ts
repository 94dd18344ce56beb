import { defineMember } from "../model/json.js";
import type { Literal, Property, Schema } from "../model/schema.js";
import { docBlock } from "../render/doc-block.js";
import { encodeIdentifier, encodeTypeKey, encodeTypeString } from "../render/encode.js";

/** The text of a type, with the facts that determine how it is combined with other types. */
export interface TypeText {
  readonly text: string;
  /** `primitive` means a keyword that appears at most once in a union. */
  readonly form: "primitive" | "unknown" | "union" | "intersection" | "object" | "other";
}

interface PrintOptions {
  /** Whether optional properties also accept `undefined`. */
  readonly isSent: boolean;
  /** The indentation of the line on which the type begins. */
  readonly pad: string;
  /** The name of an imported namespace that contains the types; null if they are in scope. */
  readonly namespace: string | null;
}

const unknown: TypeText = { text: "unknown", form: "unknown" };

/**
 * Prints a schema as a TypeScript type, with two spaces of indentation, and without line breaks in unions. The types are
 * the same as those that openapi-typescript creates; a test compares them.
 *
 * With `isSent`, adds `undefined` to the type of each optional property, at any depth. With `exactOptionalPropertyTypes`,
 * TypeScript otherwise rejects a property whose value may be undefined. Serialization omits such a property.
 */
export function toTypeText(
  schema: Schema,
  { isSent = false, pad = "", namespace = null }: Partial<PrintOptions> = {},
): TypeText {
  return print(schema, { isSent, pad, namespace });
}

function print(schema: Schema, options: PrintOptions): TypeText {
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "never":
      return { text: schema.kind, form: "primitive" };
    case "unknown":
      return unknown;
    case "array":
      return { text: `${inParentheses(print(schema.items, options))}[]`, form: "other" };
    case "union":
      return combine(schema.variants, "union", options);
    case "intersection":
      return combine(schema.parts, "intersection", options);
    case "object":
      return printObject(schema, options);
    case "tuple":
      return printTuple(schema, options);
    case "reference":
      return { text: inNamespace(encodeIdentifier(schema.name), options), form: "other" };
    case "converted":
      return { text: schema.wire === "date" || schema.wire === "date-time" ? "Date" : "bigint", form: "other" };
    case "binary":
      // A `File` is a `Blob` with a name.
      return { text: "Blob | Uint8Array | ReadableStream<Uint8Array>", form: "union" };
    case "enum":
      return printEnum(schema.values, schema.isOpen);
  }
}

function inNamespace(text: string, { namespace }: PrintOptions): string {
  return namespace === null ? text : `${encodeIdentifier(namespace)}.${text}`;
}

function inParentheses({ text, form }: TypeText): string {
  return form === "union" || form === "intersection" ? `(${text})` : text;
}

/** Prints a union or an intersection. Without members, any value is allowed. */
function combine(members: readonly Schema[], form: "union" | "intersection", options: PrintOptions): TypeText {
  const types = members.map((member) => print(member, options));
  const [first = unknown] = types;
  if (types.length < 2) return first;
  const seen = new Set<string>();
  const texts: string[] = [];
  for (const type of types) {
    if (type.form === "primitive" && seen.has(type.text)) continue;
    if (type.form === "primitive") seen.add(type.text);
    texts.push(inParentheses(type));
  }
  return { text: texts.join(form === "union" ? " | " : " & "), form };
}

/** Prints an enum. An open enum adds `string & {}`, which allows any string and keeps completion for known values. */
function printEnum(values: readonly Literal[], isOpen: boolean): TypeText {
  const texts = values.map(printLiteral);
  if (isOpen) texts.push("(string & {})");
  const [first] = texts;
  if (first === undefined) return { text: "never", form: "primitive" };
  if (texts.length > 1) return { text: texts.join(" | "), form: "union" };
  return { text: first, form: first === "null" ? "primitive" : "other" };
}

function printLiteral(value: Literal): string {
  return typeof value === "string" ? encodeTypeString(value) : String(value);
}

function printTuple(
  { items, required, rest }: Extract<Schema, { kind: "tuple" }>,
  { pad, ...options }: PrintOptions,
): TypeText {
  const inner = { ...options, pad: `${pad}  ` };
  const lines = items.map((item, index) =>
    index < required ? print(item, inner).text : `${inParentheses(print(item, inner))}?`,
  );
  if (rest !== null) lines.push(`...${inParentheses(print(rest, inner))}[]`);
  // TypeScript's printer also breaks the line in a tuple without items.
  const text = lines.map((line) => `\n${inner.pad}${line}`).join(",");
  return { text: `[${text}\n${pad}]`, form: "other" };
}

function printObject(
  { properties, additional }: Extract<Schema, { kind: "object" }>,
  { pad, ...options }: PrintOptions,
): TypeText {
  const inner = { ...options, pad: `${pad}  ` };
  const lines = inOrder(properties).map((property) => printProperty(property, inner));
  if (additional !== null) lines.push(printIndex(additional, properties, inner));
  return { text: lines.length === 0 ? "{}" : `{\n${lines.join("")}${pad}}`, form: "object" };
}

/** Returns properties in the order of JavaScript: names that are integers come first. */
function inOrder(properties: readonly Property[]): readonly Property[] {
  const members: Record<string, Property> = {};
  for (const property of properties) defineMember(members, property.name, property);
  return Object.values(members);
}

function printProperty({ name, schema, isRequired, documentation }: Property, options: PrintOptions): string {
  const { isSent, pad } = options;
  const block = docBlock(documentation).replace(/^(?=.)/gm, pad);
  const type = print(schema, options);
  const text = isSent && !isRequired ? orUndefined(type) : type.text;
  return `${block}${pad}${encodeTypeKey(name)}${isRequired ? "" : "?"}: ${text};\n`;
}

/** Adds `undefined` to a type that isn't `unknown`. */
function orUndefined(type: TypeText): string {
  if (type.form === "unknown") return type.text;
  if (type.form === "primitive" && type.text === "never") return "undefined";
  return `${type.form === "union" ? type.text : inParentheses(type)} | undefined`;
}

/** Prints an index signature. TypeScript requires that it also allow the types of the named properties. */
function printIndex(additional: Schema, properties: readonly Property[], options: PrintOptions): string {
  const others = additional.kind === "unknown" ? [] : properties.map(({ schema }) => schema);
  const types = [additional, ...others].map((each) => print(each, options));
  const members = types.map(inParentheses);
  if (others.length > 0 && properties.some(({ isRequired }) => !isRequired)) members.push("undefined");
  const [only] = types;
  const text = members.length === 1 && only !== undefined ? only.text : members.join(" | ");
  return `${options.pad}[key: string]: ${text};\n`;
}
