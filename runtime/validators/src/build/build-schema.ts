import { findIssues } from "../judge/judge.js";
import type { JsonSchema, JsonType, SchemaObject } from "../schema.js";
import type { Builder, ObjectMember, Scalar } from "./builder.js";
import { includesItself } from "./includes-itself.js";

/** Creates a function that converts a JSON Schema to a schema of the library. The function caches its results. */
export function createBuild<S>(builder: Builder<S>): (schema: JsonSchema) => S {
  const built = new WeakMap<SchemaObject, S>();
  const build = (schema: JsonSchema): S => {
    if (typeof schema === "boolean") return schema ? builder.unknown() : builder.never();
    const known = built.get(schema);
    if (known !== undefined) return known;
    const result = buildSchema(schema, builder, build);
    built.set(schema, result);
    return result;
  };
  return build;
}

type Build<S> = (schema: JsonSchema) => S;

/**
 * Builds a schema from the keywords that the library can express. The other keywords become rules that are checked
 * afterwards, so that the schema accepts the same values as a mock.
 */
function buildSchema<S>(schema: SchemaObject, builder: Builder<S>, build: Build<S>): S {
  const parts: S[] = [];
  const rest: Record<string, unknown> = { ...schema };
  const take = (...keywords: readonly (keyof SchemaObject)[]): void => {
    for (const keyword of keywords) Reflect.deleteProperty(rest, keyword);
  };
  const { $ref, type, allOf, anyOf } = schema;
  const listed = listedValues(schema);
  if (listed !== null) {
    parts.push(listed.length === 0 ? builder.never() : builder.literal(listed));
    take("type", "enum", "const");
  } else if (type !== undefined) {
    const types = typeof type === "string" ? [type] : type;
    const variants = types.map((each) => buildType(each, schema, builder, build));
    parts.push(
      variants.length === 0 ? builder.never() : variants.length === 1 ? first(variants) : builder.union(variants),
    );
    take("type", "convert", "bytes", ...typedKeywords);
  }
  // The libraries would recurse endlessly into a schema that includes itself, so the rules check it instead.
  const isEndless = $ref !== undefined && includesItself($ref);
  if ($ref !== undefined && !isEndless) parts.push(builder.lazy(() => build($ref())));
  for (const each of allOf ?? []) parts.push(build(each));
  if (anyOf !== undefined && anyOf.length > 0) parts.push(builder.union(anyOf.map(build)));
  take("allOf", "anyOf");
  if (!isEndless) take("$ref");
  const structure =
    parts.length === 0 ? builder.unknown() : parts.reduce((left, right) => builder.intersection(left, right));
  // Unevaluated properties and items depend on all other keywords, so the rules need the whole schema.
  const isWhole = schema.unevaluatedItems !== undefined || schema.unevaluatedProperties !== undefined;
  return withRules(structure, isWhole ? schema : rest, builder);
}

/** Adds the rules of a JSON Schema to a schema, if there are any. */
function withRules<S>(structure: S, rules: SchemaObject, { check }: Builder<S>): S {
  return Object.keys(rules).some((keyword) => !neutralKeywords.has(keyword))
    ? check(structure, (value) => findIssues(rules, value))
    : structure;
}

/** Keywords that accept every value on their own. */
const neutralKeywords: ReadonlySet<string> = new Set(
  "title then else minContains maxContains convert bytes".split(" "),
);

/** Returns the values of `const` or `enum` that `type` allows. Null if both are missing, or a value isn't scalar. */
function listedValues(schema: SchemaObject): readonly Scalar[] | null {
  if (schema.convert !== undefined) return null;
  const values = "const" in schema ? [schema.const] : schema.enum;
  const scalars = (values ?? []).filter(isScalar);
  if (values === undefined || scalars.length < values.length) return null;
  const both = { ...("const" in schema && schema.enum !== undefined ? { enum: schema.enum } : {}), ...typeOf(schema) };
  return [...new Set(scalars)].filter((value) => findIssues(both, value).length === 0);
}

function typeOf({ type }: SchemaObject): SchemaObject {
  return type === undefined ? {} : { type };
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function buildType<S>(type: JsonType, schema: SchemaObject, builder: Builder<S>, build: Build<S>): S {
  switch (type) {
    case "null":
      return builder.null();
    case "boolean":
      return builder.boolean();
    case "string":
      return buildString(schema, builder);
    case "number":
    case "integer": {
      const structure = schema.convert === "int64" ? builder.bigint() : builder.number();
      const rules = pick(schema, numberKeywords);
      return withRules(
        structure,
        type === "integer" && schema.convert === undefined ? { ...rules, type } : rules,
        builder,
      );
    }
    case "array":
      return buildArray(schema, builder, build);
    case "object":
      return buildObject(schema, builder, build);
  }
}

function buildString<S>(schema: SchemaObject, builder: Builder<S>): S {
  const { bytes, convert } = schema;
  if (bytes === true) return builder.bytes();
  if (convert === "date" || convert === "date-time") return builder.date();
  if (convert === "int64-text") return builder.bigint();
  return withRules(builder.string(), pick(schema, stringKeywords), builder);
}

function buildArray<S>(schema: SchemaObject, builder: Builder<S>, build: Build<S>): S {
  const rules = pick(schema, arrayKeywords);
  const { items = true, prefixItems = [] } = schema;
  if (prefixItems.length > 0) return withRules(builder.array(builder.unknown()), rules, builder);
  const { items: _, prefixItems: __, ...others } = rules;
  return withRules(builder.array(build(items)), others, builder);
}

function buildObject<S>(schema: SchemaObject, builder: Builder<S>, build: Build<S>): S {
  const rules = pick(schema, objectKeywords);
  const { properties = {}, required = [], additionalProperties } = schema;
  const names = Object.keys(properties);
  // The libraries read these names from the prototype, or skip them.
  if (names.some((name) => name === "__proto__" || name in Object.prototype || name === "prototype"))
    return withRules(builder.object([], null), rules, builder);
  const members = Object.entries(properties).map(([name, each]): ObjectMember<S> => {
    return { name, schema: build(each), isOptional: !required.includes(name) };
  });
  const { properties: _, ...others } = rules;
  // The rules need the declared names only to find additional properties: if these are rejected, or if their schema is
  // combined with `patternProperties`.
  if (additionalProperties === undefined || additionalProperties === true) {
    const { additionalProperties: __, ...more } = others;
    return withRules(builder.object(members, null), more, builder);
  }
  if (additionalProperties === false || schema.patternProperties !== undefined) {
    const declared = Object.fromEntries(names.map((name) => [name, true as const]));
    return withRules(builder.object(members, null), { ...others, properties: declared }, builder);
  }
  const { additionalProperties: __, ...more } = others;
  return withRules(builder.object(members, build(additionalProperties)), more, builder);
}

function pick(schema: SchemaObject, keywords: readonly (keyof SchemaObject)[]): SchemaObject {
  return Object.fromEntries(keywords.flatMap((each) => (each in schema ? [[each, schema[each]] as const] : [])));
}

function first<T>([value]: readonly T[]): T {
  if (value === undefined) throw new Error("The list is empty.");
  return value;
}

const stringKeywords = ["minLength", "maxLength", "pattern", "format"] as const;
const numberKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"] as const;
const arrayKeywords = [
  "items",
  "prefixItems",
  "contains",
  "minContains",
  "maxContains",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;
const objectKeywords = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
] as const;
const typedKeywords = [...stringKeywords, ...numberKeywords, ...arrayKeywords, ...objectKeywords];
