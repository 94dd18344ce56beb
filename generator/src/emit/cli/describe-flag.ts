import type { Operation, OperationParameter } from "../../model/model.js";
import type { Literal, Schema } from "../../model/schema.js";
import { isJson } from "../../analyze/operations/media-types.js";
import type { TypeIndex } from "./type-index.js";

export interface FlagContext {
  readonly types: TypeIndex;
  readonly operation: Operation;
}

/** How the value of a flag is parsed. */
export interface FlagType {
  readonly type: "string" | "number" | "boolean" | "json";
  readonly isList: boolean;
  /** The values listed in the document; null if it lists none. */
  readonly values: readonly string[] | null;
  /** Whether other values are valid too. */
  readonly isOpen: boolean;
}

/** A flag as it appears in the table of commands. */
export interface DescribedFlag {
  readonly name: string;
  readonly type: FlagType["type"];
  readonly isList?: boolean;
}

const anyText: FlagType = { type: "string", isList: false, values: null, isOpen: true };
const anyJson: FlagType = { ...anyText, type: "json" };

/** Returns the flag of a parameter. Fields that have no value are omitted. */
export function describeFlag(
  { property, in: location, isRequired, schema, content, documentation, example, ...rest }: OperationParameter,
  name: string,
  context: FlagContext,
): DescribedFlag {
  const isJsonText = content !== null && isJson(content) && location !== "querystring";
  const { type, isList, values, isOpen } = isJsonText ? jsonType(schema, context) : flagType(schema, context);
  const fields = {
    property: property === name ? null : property,
    in: location,
    type,
    isList,
    values,
    isOpen: values !== null && isOpen,
    isRequired,
    isDeprecated: documentation.isDeprecated,
    text: documentation.text,
    default: rest.default === null ? null : textOf(rest.default.value),
    example: example === null ? null : textOf(example.value),
  };
  const present = Object.entries(fields).filter(([, value]) => value !== null && value !== false && value !== "");
  // `type` is never empty, so it is always present.
  return { name, ...Object.fromEntries(present) } as unknown as DescribedFlag;
}

/** Returns the flag type of a parameter that is sent as JSON. Plain text becomes a JSON string. */
function jsonType(schema: Schema, context: FlagContext): FlagType {
  const type = flagType(schema, context);
  return type.isList || type.type !== "string" || type.values !== null ? { ...anyJson } : type;
}

/**
 * Returns the type of a flag. A single value is sent as text, and its type is only used to check it. That's why a union
 * of single values of different types is a string.
 */
function flagType(schema: Schema, context: FlagContext): FlagType {
  const resolved = context.types.resolve(schema, context.operation.declarations);
  switch (resolved.kind) {
    case "number":
      return { ...anyText, type: "number" };
    case "boolean":
      return { ...anyText, type: "boolean" };
    case "enum":
      return enumType(resolved.values, resolved.isOpen);
    case "array": {
      const items = flagType(resolved.items, context);
      return items.isList || items.type === "json" ? anyJson : { ...items, isList: true };
    }
    case "union":
      return unionType(resolved.variants, context);
    case "string":
    case "converted":
    case "binary":
    case "reference":
    case "never":
    case "null":
      return anyText;
    case "object":
    case "tuple":
    case "intersection":
      return anyJson;
    case "unknown":
      return resolved.reason === "no-type" ? anyText : anyJson;
  }
}

function enumType(values: readonly Literal[], isOpen: boolean): FlagType {
  const listed = values.filter((value) => value !== null);
  if (listed.every((value) => typeof value === "boolean")) return { ...anyText, type: "boolean" };
  return { ...anyText, values: listed.map(String), isOpen };
}

/** Returns a union's type. A union of a value and a list is a list, because list flags also accept a single value. */
function unionType(variants: readonly Schema[], context: FlagContext): FlagType {
  const types = variants.filter(({ kind }) => kind !== "null").map((variant) => flagType(variant, context));
  const [first = anyText] = types;
  if (types.some(({ type }) => type === "json")) return types.length === 1 ? first : anyJson;
  const isList = types.some((type) => type.isList);
  const isSame = types.every(({ type }) => type === first.type);
  const isListed = types.every(({ values }) => values !== null);
  return {
    type: isSame ? first.type : "string",
    isList,
    values: isListed ? [...new Set(types.flatMap(({ values }) => values ?? []))] : null,
    isOpen: types.some((type) => type.isOpen),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
