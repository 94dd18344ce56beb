import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { parseJsonText } from "../parse-json-text.js";

interface Branch {
  readonly children: Map<string, Branch>;
  readonly texts: Json[];
}

/** What a form is read by. */
export interface FormContext {
  readonly schema: MockSchema;
  readonly schemas: Schemas;
}

const deepest = 12;

/**
 * Names with values as the JSON that a schema speaks of: `a[b]=1`, `a[]=1`, `a[0][b]=1` are nested, and JSON is read where a structure
 * is meant. An index is a name like any other and only their order counts, so that a large one costs nothing. What is no text is
 * taken as it is.
 */
export function parseNestedForm(pairs: Iterable<readonly [string, Json]>, { schema, schemas }: FormContext): JsonObject {
  const root: Branch = { children: new Map(), texts: [] };
  const flat = flatten(schema, schemas);
  for (const [name, value] of pairs) {
    // Documents may declare the brackets as part of the name.
    const steps = flat.object.properties.has(name) ? [name] : stepsOf(name);
    let branch = root;
    for (const step of steps) {
      const known: Branch = branch.children.get(step) ?? { children: new Map(), texts: [] };
      branch.children.set(step, known);
      branch = known;
    }
    branch.texts.push(value);
  }
  return toObject(root, flat, schemas);
}

/** `a[b][c]` is a, b, c; what is nested too deeply, or not closed, is one name. */
function stepsOf(name: string): readonly string[] {
  const start = name.indexOf("[");
  if (start <= 0 || !name.endsWith("]")) return [name];
  const inner = name.slice(start + 1, -1).split("][");
  return inner.length > deepest ? [name] : [name.slice(0, start), ...inner];
}

function toObject({ children }: Branch, flat: FlatSchema, schemas: Schemas): JsonObject {
  const members: Record<string, Json> = {};
  for (const [name, child] of children) {
    const property =
      flat.object.properties.get(name) ?? (isObject(flat.object.additional) ? flat.object.additional : true);
    defineMember(members, name, toValue(child, flatten(property, schemas), schemas));
  }
  // A form has no other way to send a list with nothing in it.
  for (const name of flat.object.required) {
    if (!children.has(name) && isEmptiable(flat.object.properties.get(name), schemas)) defineMember(members, name, []);
  }
  return members;
}

function isEmptiable(schema: MockSchema | undefined, schemas: Schemas): boolean {
  if (schema === undefined) return false;
  const { types, array } = flatten(schema, schemas);
  return types?.length === 1 && types[0] === "array" && array.minItems === 0;
}

function toValue(branch: Branch, flat: FlatSchema, schemas: Schemas): Json {
  const chosen = branch.children.size > 0 ? withObject(flat, schemas) : flat;
  const isArray = chosen.types?.includes("array") === true || branch.children.has("");
  if (isArray) {
    const items = flatten(chosen.array.items ?? true, schemas);
    const own = branch.texts.flatMap((text) => toItems(text, items, schemas));
    const nested = [...branch.children.values()].flatMap((child) =>
      child.children.size > 0
        ? [toValue(child, items, schemas)]
        : child.texts.map((text) => toMember(text, items, schemas)),
    );
    return [...own, ...nested];
  }
  if (branch.children.size > 0) return toObject(branch, chosen, schemas);
  return toMember(branch.texts.at(-1) ?? "", flat, schemas);
}

/** A list may be repeated or written as JSON, which only a list of no text can begin with. */
function toItems(text: Json, items: FlatSchema, schemas: Schemas): readonly Json[] {
  const isJson = typeof text === "string" && text.startsWith("[") && items.types?.includes("string") !== true;
  const list = isJson ? parseJsonText(text) : text;
  return isArray(list) ? list : [toMember(text, items, schemas)];
}

function toMember(text: Json, flat: FlatSchema, schemas: Schemas): Json {
  if (typeof text !== "string") return text;
  if (!/^\s*[[{]/.test(text)) return toScalar(text, flat, schemas);
  const { types, object } = withObject(flat, schemas);
  const isStructure =
    types?.includes("object") === true || types?.includes("array") === true || object.properties.size > 0;
  return isStructure ? parseJsonText(text) : toScalar(text, flat, schemas);
}

/** Of a choice between a text and an object, what is nested means the object. */
function withObject(flat: FlatSchema, schemas: Schemas): FlatSchema {
  if (flat.object.properties.size > 0 || flat.array.items !== null) return flat;
  const branches = flat.alternatives.flatMap((each) => each.branches.map(({ schema }) => flatten(schema, schemas)));
  return branches.find((branch) => branch.object.properties.size > 0 || branch.array.items !== null) ?? flat;
}

/** What does not read as its type stays text, for the validation to find. */
function toScalar(text: string, flat: FlatSchema, schemas: Schemas): Json {
  const branches = flat.alternatives.flatMap((each) => each.branches.map(({ schema }) => flatten(schema, schemas)));
  const types = [flat, ...branches].flatMap((each) => each.types ?? []);
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}
