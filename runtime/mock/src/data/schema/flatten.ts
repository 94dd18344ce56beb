import { isArray, isObject, type Json, type JsonObject, member } from "../../json.js";
import { evaluatedKeys } from "../../tables/evaluated-keys.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Alternatives, Branch, FlatSchema } from "./flat-schema.js";
import { mergeFlat } from "./merge-flat.js";
import { readFlat } from "./read-flat.js";

/** The named schemas that a `$ref` can refer to. */
export type Schemas = Readonly<Record<string, MockSchema>>;

const ANY: FlatSchema = readFlat({});
const NEVER: FlatSchema = { ...ANY, isNever: true };

/** The cached results for the named schemas of one API. */
interface Cache {
  readonly names: ReadonlyMap<unknown, string>;
  readonly flats: WeakMap<object, FlatSchema>;
}

const caches = new WeakMap<Schemas, Cache>();

/**
 * Merges a schema with its `$ref` and `allOf`. The result is cached. If a schema includes its parent, the parent's list
 * of children (`oneOf`, or the mapping of a discriminator) is dropped, because otherwise the child would contain
 * itself.
 */
export function flatten(schema: MockSchema, schemas: Schemas): FlatSchema {
  if (typeof schema === "boolean") return schema ? ANY : NEVER;
  const cache = cacheFor(schemas);
  const found = cache.flats.get(schema);
  if (found !== undefined) return found;
  // A named schema is flattened by name, so that it can be found in its parent's list of children.
  const name = cache.names.get(schema);
  const flat = name === undefined ? flattenBelow(schema, schemas, new Set()) : flattenNamed(name, schemas, new Set());
  cache.flats.set(schema, flat);
  return flat;
}

function cacheFor(schemas: Schemas): Cache {
  const cache = caches.get(schemas) ?? {
    // `evaluatedKeys` is sufficient, because a schema has been evaluated before it is passed to `flatten`.
    names: evaluatedKeys.get(schemas) ?? new Map(Object.entries(schemas).map(([name, schema]) => [schema, name])),
    flats: new WeakMap(),
  };
  caches.set(schemas, cache);
  return cache;
}

/**
 * Flattens a part of a schema. `merged` contains the names of the schemas already merged into the whole schema,
 * outermost first. Each is merged only once, so that circular references terminate.
 */
export function flattenBelow(schema: MockSchema, schemas: Schemas, merged: Set<string>): FlatSchema {
  if (typeof schema === "boolean") return schema ? ANY : NEVER;
  const parts: FlatSchema[] = [];
  const name = member(schema, "$ref");
  if (typeof name === "string") parts.push(flattenNamed(name, schemas, merged));
  for (const part of toSchemaList(schema["allOf"])) parts.push(flattenBelow(part, schemas, merged));
  parts.push(flattenKeywords(schema, schemas, merged));
  return mergeAll(parts);
}

/** Merges in pairs, because adding thousands of parts one after the other would copy the merged properties thousands of times. */
function mergeAll(parts: readonly FlatSchema[]): FlatSchema {
  if (parts.length <= 8) return parts.reduce(mergeFlat);
  const middle = Math.floor(parts.length / 2);
  return mergeFlat(mergeAll(parts.slice(0, middle)), mergeAll(parts.slice(middle)));
}

function flattenNamed(name: string, schemas: Schemas, merged: Set<string>): FlatSchema {
  const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (target === undefined || merged.has(name)) return ANY;
  merged.add(name);
  const flat = flattenBelow(target, schemas, merged);
  return { ...flat, names: [name, ...flat.names] };
}

/** Flattens a schema object's own keywords, without `$ref` and `allOf`. */
function flattenKeywords(schema: JsonObject, schemas: Schemas, merged: ReadonlySet<string>): FlatSchema {
  const flat = readFlat(schema);
  const discriminator = readDiscriminator(schema["discriminator"]);
  const choices = (["oneOf", "anyOf"] as const)
    .map((kind) => readAlternatives(kind, toSchemaList(schema[kind]), { discriminator, schemas }))
    .filter(({ branches }) => branches.length > 0);
  if (choices.length === 0 && discriminator !== null) {
    // Without `oneOf` and `anyOf`, only the mapping lists the child schemas. Each child includes this schema.
    const targets = [...new Set(discriminator.targets.values())].map(($ref) => ({ $ref }));
    const listed = readAlternatives("anyOf", targets, { discriminator, schemas });
    if (targets.length > 0) choices.push(listed);
  }
  const isMerged = ({ schema: branch }: Branch): boolean => merged.has(nameOf(branch));
  const child = [...merged].find((name) =>
    choices.some(({ branches }) => branches.some((each) => nameOf(each.schema) === name)),
  );
  const tags = choices.flatMap(({ branches }) => branches).find((each) => nameOf(each.schema) === child)?.tags ?? [];
  return {
    ...flat,
    types: isMistyped(flat, choices, schemas) ? null : flat.types,
    alternatives: choices.filter(({ branches }) => !branches.some(isMerged)),
    object:
      discriminator === null || tags.length === 0
        ? flat.object
        : { ...flat.object, tags: new Map([[discriminator.property, tags]]) },
  };
}

/**
 * Whether `type: object` contradicts all alternatives, such as a `oneOf` of strings. If so, the type is a mistake in
 * the document and is ignored.
 */
function isMistyped({ types, object }: FlatSchema, choices: readonly Alternatives[], schemas: Schemas): boolean {
  if (types?.join() !== "object" || object.properties.size > 0 || choices.length === 0) return false;
  return choices.every(({ branches }) =>
    branches.every(({ schema }) => {
      const name = nameOf(schema);
      const target: MockSchema | undefined = Object.hasOwn(schemas, name) ? schemas[name] : schema;
      const type = isObject(target) ? target["type"] : undefined;
      return typeof type === "string" && type !== "object";
    }),
  );
}

interface Discriminator {
  readonly property: string;
  /** The names of schemas by discriminator value. */
  readonly targets: ReadonlyMap<string, string>;
  /** The name of the schema for values that aren't mapped; null if there is none. */
  readonly other: string | null;
}

function readDiscriminator(value: Json | undefined): Discriminator | null {
  const property = member(value, "propertyName");
  if (typeof property !== "string") return null;
  const mapping = member(value, "mapping");
  const entries = isObject(mapping) ? Object.entries(mapping) : [];
  const other = member(value, "defaultMapping");
  return {
    property,
    other: typeof other === "string" ? other : null,
    targets: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  };
}

interface TagContext {
  readonly discriminator: Discriminator | null;
  readonly schemas: Schemas;
}

function readAlternatives(
  kind: Alternatives["kind"],
  branches: readonly MockSchema[],
  { discriminator, schemas }: TagContext,
): Alternatives {
  const listed = branches.map((schema) => ({ schema, tags: tagsOf(schema, discriminator, schemas) }));
  return {
    kind,
    branches: listed,
    tagProperty: discriminator?.property ?? null,
    otherwise: listed.find(({ schema }) => discriminator !== null && nameOf(schema) === discriminator.other) ?? null,
  };
}

/**
 * The discriminator values that the mapping assigns to a schema, or the schema's name if there are none (OpenAPI 3.1
 * section 4.8.25). If the schema's own enum allows none of them, the enum's values.
 */
function tagsOf(schema: MockSchema, discriminator: Discriminator | null, schemas: Schemas): readonly string[] {
  if (discriminator === null) return [];
  const name = nameOf(schema);
  const mapped = [...discriminator.targets].filter(([, target]) => target === name).map(([tag]) => tag);
  const tags = mapped.length > 0 || name === "" ? mapped : [name];
  const target = Object.hasOwn(schemas, name) ? (schemas[name] ?? true) : schema;
  const own = ownValues(target, discriminator.property, schemas);
  if (own === null) return tags;
  const allowed = tags.filter((tag) => own.includes(tag));
  return allowed.length > 0 ? allowed : own;
}

/**
 * The strings that a schema's own `enum` or `const` allows for a property; null if there are none. Follows the reference
 * of the property, but ignores included schemas that are references.
 */
function ownValues(schema: MockSchema, property: string, schemas: Schemas, depth = 0): readonly string[] | null {
  if (!isObject(schema) || depth > 4) return null;
  const declared = member(schema["properties"], property);
  const reference = isObject(declared) ? nameOf(declared) : "";
  const target = Object.hasOwn(schemas, reference) ? schemas[reference] : declared;
  const values = isObject(target) ? readFlat(target).values : null;
  const strings = values?.filter((each) => typeof each === "string") ?? [];
  if (strings.length > 0) return strings;
  const parts = toSchemaList(schema["allOf"]).map((part) => ownValues(part, property, schemas, depth + 1));
  return parts.find((each) => each !== null) ?? null;
}

function nameOf(schema: MockSchema): string {
  const name = typeof schema === "boolean" ? null : schema["$ref"];
  return typeof name === "string" ? name : "";
}

function toSchemaList(value: Json | undefined): readonly MockSchema[] {
  return isArray(value) ? value.filter((each) => typeof each === "boolean" || isObject(each)) : [];
}
