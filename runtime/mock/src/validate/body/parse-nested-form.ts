import { typesOfValues } from "../../data/json/types-of-values.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { parseJsonText } from "../parse-json-text.js";

interface Branch {
  readonly children: Map<string, Branch>;
  /** The values sent under exactly this name. */
  readonly values: Json[];
}

/** The schema that determines the types of a form's values. */
export interface FormContext {
  readonly schema: MockSchema;
  readonly schemas: Schemas;
}

const MAX_DEPTH = 12;

/**
 * Converts the fields of a form to the JSON object that a schema describes. Nests `a[b]=1`, `a[]=1` and `a[0][b]=1`,
 * and parses JSON where the schema allows a structure. Array indexes only group values: items keep the order in which
 * they were sent, so that a huge index doesn't create a huge array. Values that aren't strings are kept as is.
 */
export function parseNestedForm(
  pairs: Iterable<readonly [string, Json]>,
  { schema, schemas }: FormContext,
): JsonObject {
  const root: Branch = { children: new Map(), values: [] };
  const flat = flatten(schema, schemas);
  for (const [name, value] of pairs) {
    // Some documents declare a property whose name includes the brackets.
    const keys = flat.object.properties.has(name) ? [name] : keysOf(name);
    let branch = root;
    for (const key of keys) {
      const child: Branch = branch.children.get(key) ?? { children: new Map(), values: [] };
      branch.children.set(key, child);
      branch = child;
    }
    branch.values.push(value);
  }
  return toObject(root, flat, schemas);
}

/** Splits `a[b][c]` into a, b and c. Returns the name unchanged if a bracket is missing or the nesting is too deep. */
function keysOf(name: string): readonly string[] {
  const start = name.indexOf("[");
  if (start <= 0 || !name.endsWith("]")) return [name];
  const inner = name.slice(start + 1, -1).split("][");
  return inner.length > MAX_DEPTH ? [name] : [name.slice(0, start), ...inner];
}

function toObject({ children }: Branch, flat: FlatSchema, schemas: Schemas): JsonObject {
  const members: Record<string, Json> = {};
  for (const [name, child] of children) {
    const property =
      flat.object.properties.get(name) ?? (isObject(flat.object.additional) ? flat.object.additional : true);
    defineMember(members, name, toValue(child, flatten(property, schemas), schemas));
  }
  // A form can't represent an empty array, so a missing required array is treated as empty.
  for (const name of flat.object.required) {
    if (!children.has(name) && canBeEmptyArray(flat.object.properties.get(name), schemas))
      defineMember(members, name, []);
  }
  return members;
}

function canBeEmptyArray(schema: MockSchema | undefined, schemas: Schemas): boolean {
  if (schema === undefined) return false;
  const { types, array } = flatten(schema, schemas);
  return types?.length === 1 && types[0] === "array" && array.minItems === 0;
}

function toValue(branch: Branch, flat: FlatSchema, schemas: Schemas): Json {
  const structure = branch.children.size > 0 ? structureOf(flat, schemas) : flat;
  const isArrayValue = structure.types?.includes("array") === true || branch.children.has("");
  if (isArrayValue) {
    const items = flatten(structure.array.items ?? true, schemas);
    const repeated = branch.values.flatMap((value) => toItems(value, items, schemas));
    const nested = [...branch.children.values()].flatMap((child) =>
      child.children.size > 0
        ? [toValue(child, items, schemas)]
        : child.values.map((value) => convert(value, items, schemas)),
    );
    return [...repeated, ...nested];
  }
  if (branch.children.size > 0) return toObject(branch, structure, schemas);
  return convert(branch.values.at(-1) ?? "", flat, schemas);
}

/**
 * Returns the array items in the value of one field. An array is sent as repeated fields or as JSON. A value that
 * starts with `[` is JSON unless the items can be strings.
 */
function toItems(value: Json, items: FlatSchema, schemas: Schemas): readonly Json[] {
  const isJson = typeof value === "string" && value.startsWith("[") && items.types?.includes("string") !== true;
  const list = isJson ? parseJsonText(value) : value;
  return isArray(list) ? list : [convert(value, items, schemas)];
}

/** Converts a string to the type that the schema allows. */
function convert(value: Json, flat: FlatSchema, schemas: Schemas): Json {
  if (typeof value !== "string") return value;
  if (!/^\s*[[{]/.test(value)) return toScalar(value, flat, schemas);
  const { types, object } = structureOf(flat, schemas);
  const isStructure =
    types?.includes("object") === true || types?.includes("array") === true || object.properties.size > 0;
  return isStructure ? parseJsonText(value) : toScalar(value, flat, schemas);
}

/**
 * Returns the first object or array schema among a schema's alternatives. Returns the schema itself if it describes an
 * object or array, or if no alternative does.
 */
function structureOf(flat: FlatSchema, schemas: Schemas): FlatSchema {
  if (flat.object.properties.size > 0 || flat.array.items !== null) return flat;
  const branches = flat.alternatives.flatMap((each) => each.branches.map(({ schema }) => flatten(schema, schemas)));
  return branches.find((branch) => branch.object.properties.size > 0 || branch.array.items !== null) ?? flat;
}

/**
 * Converts a string to a number or boolean if the schema allows it. Otherwise, returns the string, so that validation
 * can report it.
 */
function toScalar(text: string, flat: FlatSchema, schemas: Schemas): Json {
  const branches = flat.alternatives.flatMap((each) => each.branches.map(({ schema }) => flatten(schema, schemas)));
  const types = [flat, ...branches].flatMap((each) => each.types ?? typesOfValues(each.values ?? []));
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
