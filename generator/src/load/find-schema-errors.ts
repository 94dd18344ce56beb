import { isArray, isObject, member, toText, type Json, type JsonObject } from "../model/json.js";
import { childOf } from "../model/location.js";

/** A constraint of a schema that a value violates. */
export interface SchemaError {
  readonly keyword: string;
  /** The JSON Pointer of the value. */
  readonly pointer: string;
  /** The value. */
  readonly data: Json;
  /** The value of the keyword. */
  readonly limit: Json;
  /** The schema that contains the keyword. */
  readonly schema: JsonObject;
  /** The property that is missing, unknown or has an invalid name; null for other keywords. */
  readonly name: string | null;
  /** The property that requires the missing one, for `dependentRequired`; null for other keywords. */
  readonly requiredBy: string | null;
}

/**
 * Validates a value against one of Almanac's own JSON Schemas, which use only the keywords below. Returns all errors, but
 * none for the branches of `oneOf`, for `contains` and for the names of properties: they add nothing to the error about
 * the whole value. Ajv returns the same errors, but compiles a schema to code first, which takes longer than a small run.
 */
export function findSchemaErrors(value: Json, schema: JsonObject): readonly SchemaError[] {
  return errorsOf(value, { schema, root: schema, pointer: "" });
}

interface Place {
  readonly schema: JsonObject;
  readonly root: JsonObject;
  readonly pointer: string;
}

interface Context extends Place {
  readonly limit: Json;
  readonly fail: (details?: Partial<SchemaError>) => readonly SchemaError[];
}

type Check<Value> = (data: Value, context: Context) => readonly SchemaError[];

const none: readonly SchemaError[] = [];

const checks: Readonly<Record<string, Check<Json>>> = {
  type: (data, { limit, fail }) => (allowsType(limit, data) ? none : fail()),
  $ref: (data, { limit, ...place }) => errorsOf(data, { ...place, schema: targetOf(limit, place.root) }),
  const: (data, { limit, fail }) => (isEqual(data, limit) ? none : fail()),
  enum: (data, { limit, fail }) => (itemsOf(limit).some((each) => isEqual(data, each)) ? none : fail()),
  anyOf: (data, { limit, fail, ...place }) => {
    const branches = itemsOf(limit).map((branch) => errorsOf(data, { ...place, schema: schemaOf(branch) }));
    return branches.some(({ length }) => length === 0) ? none : [...branches.flat(), ...fail()];
  },
  oneOf: (data, { limit, fail, ...place }) => {
    const valid = itemsOf(limit).filter((branch) => isValid(data, { ...place, schema: schemaOf(branch) }));
    return valid.length === 1 ? none : fail();
  },
  allOf: (data, { limit, ...place }) =>
    itemsOf(limit).flatMap((part) => errorsOf(data, { ...place, schema: schemaOf(part) })),
  maximum: forNumbers((data, { limit, fail }) => (data <= Number(limit) ? none : fail())),
  minimum: forNumbers((data, { limit, fail }) => (data >= Number(limit) ? none : fail())),
  minLength: forStrings((data, { limit, fail }) => (Array.from(data).length >= Number(limit) ? none : fail())),
  pattern: forStrings((data, { limit, fail }) => (new RegExp(toText(limit), "u").test(data) ? none : fail())),
  minItems: forArrays((data, { limit, fail }) => (data.length >= Number(limit) ? none : fail())),
  items: forArrays((data, { limit, ...place }) =>
    data.flatMap((item, index) =>
      errorsOf(item, { ...place, schema: schemaOf(limit), pointer: childOf(place.pointer, index) }),
    ),
  ),
  contains: forArrays((data, { limit, fail, ...place }) =>
    data.some((item) => isValid(item, { ...place, schema: schemaOf(limit) })) ? none : fail(),
  ),
  uniqueItems: forArrays((data, { fail }) =>
    new Set(data.map((item) => JSON.stringify(item, sorted))).size === data.length ? none : fail(),
  ),
  minProperties: forObjects((data, { limit, fail }) => (Object.keys(data).length >= Number(limit) ? none : fail())),
  required: forObjects((data, { limit, fail }) => missing(limit, data).flatMap((name) => fail({ name }))),
  propertyNames: forObjects((data, { limit, fail, ...place }) =>
    Object.keys(data).flatMap((name) => (isValid(name, { ...place, schema: schemaOf(limit) }) ? none : fail({ name }))),
  ),
  additionalProperties: forObjects((data, { limit, fail, ...place }) => {
    const { properties } = place.schema;
    const others = Object.entries(data).filter(([name]) => member(properties, name) === undefined);
    return others.flatMap(([name, child]) =>
      limit === false
        ? fail({ name })
        : errorsOf(child, { ...place, schema: schemaOf(limit), pointer: childOf(place.pointer, name) }),
    );
  }),
  properties: forObjects((data, { limit, ...place }) =>
    Object.entries(schemaOf(limit)).flatMap(([name, property]) => {
      const child = member(data, name);
      if (child === undefined) return none;
      return errorsOf(child, { ...place, schema: schemaOf(property), pointer: childOf(place.pointer, name) });
    }),
  ),
  dependentRequired: forObjects((data, { limit, fail }) =>
    Object.entries(schemaOf(limit)).flatMap(([requiredBy, names]) =>
      member(data, requiredBy) === undefined
        ? none
        : missing(names, data).flatMap((name) => fail({ name, requiredBy })),
    ),
  ),
};

/** Keywords that don't constrain values. */
const annotations = new Set(["$schema", "$defs", "title", "description", "default"]);

function errorsOf(data: Json, place: Place): readonly SchemaError[] {
  const { schema, pointer } = place;
  for (const keyword of Object.keys(schema))
    if (checks[keyword] === undefined && !annotations.has(keyword)) throw new Error(`No check for ${keyword}.`);
  return Object.entries(checks).flatMap(([keyword, check]) => {
    const limit = schema[keyword];
    if (limit === undefined) return none;
    const plain = { keyword, pointer, data, limit, schema, name: null, requiredBy: null };
    return check(data, { ...place, limit, fail: (details = {}) => [{ ...plain, ...details }] });
  });
}

function isValid(data: Json, place: Place): boolean {
  return errorsOf(data, place).length === 0;
}

function forNumbers(check: Check<number>): Check<Json> {
  return (data, context) => (typeof data === "number" && Number.isFinite(data) ? check(data, context) : none);
}

function forStrings(check: Check<string>): Check<Json> {
  return (data, context) => (typeof data === "string" ? check(data, context) : none);
}

function forArrays(check: Check<readonly Json[]>): Check<Json> {
  return (data, context) => (isArray(data) ? check(data, context) : none);
}

function forObjects(check: Check<JsonObject>): Check<Json> {
  return (data, context) => (isObject(data) ? check(data, context) : none);
}

function allowsType(types: Json, data: Json): boolean {
  return (isArray(types) ? types : [types]).some((type) => {
    if (type === "integer") return Number.isInteger(data);
    if (type === "number") return Number.isFinite(data);
    if (type === "array") return isArray(data);
    if (type === "object") return isObject(data);
    return type === "null" ? data === null : typeof data === type;
  });
}

function missing(names: Json, data: JsonObject): readonly string[] {
  return itemsOf(names)
    .map(toText)
    .filter((name) => member(data, name) === undefined);
}

/** Returns the target of a reference, which has the form `#/$defs/name` in Almanac's own schemas. */
function targetOf(reference: Json, root: JsonObject): JsonObject {
  return schemaOf(member(root["$defs"], toText(reference).replace("#/$defs/", "")) ?? null);
}

function schemaOf(value: Json): JsonObject {
  if (value === true) return {};
  if (!isObject(value)) throw new Error("Not a schema.");
  return value;
}

function itemsOf(value: Json): readonly Json[] {
  return isArray(value) ? value : [];
}

function isEqual(left: Json, right: Json): boolean {
  return JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
}

/** Sorts the keys of objects. */
function sorted(_key: string, value: Json): Json {
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;
}
