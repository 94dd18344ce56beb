import { isArray, isObject, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Alternatives, Branch, FlatSchema } from "./flat-schema.js";
import { mergeFlat } from "./merge-flat.js";
import { readFlat } from "./read-flat.js";

/** The named schemas that a `$ref` may mean. */
export type Schemas = Readonly<Record<string, MockSchema>>;

const ANY: FlatSchema = readFlat({});
const NEVER: FlatSchema = { ...ANY, isNever: true };

/** What is kept of the named schemas of one API. */
interface Known {
  readonly names: ReadonlyMap<MockSchema, string>;
  readonly flats: WeakMap<object, FlatSchema>;
}

const kept = new WeakMap<Schemas, Known>();

/**
 * Works `$ref` and `allOf` into one schema; the result is kept as long as the schema. A parent that lists its children
 * (`oneOf`, or a discriminator's mapping) loses the list where it is part of one of them: the child would contain itself.
 */
export function flatten(schema: MockSchema, schemas: Schemas): FlatSchema {
  if (typeof schema === "boolean") return schema ? ANY : NEVER;
  const known = knownOf(schemas);
  const found = known.flats.get(schema);
  if (found !== undefined) return found;
  // A child has to know its name, or it will not know itself in its parent's list.
  const name = known.names.get(schema);
  const flat = name === undefined ? flattenBelow(schema, schemas, new Set()) : flattenNamed(name, schemas, new Set());
  known.flats.set(schema, flat);
  return flat;
}

function knownOf(schemas: Schemas): Known {
  const known = kept.get(schemas) ?? {
    names: new Map(Object.entries(schemas).map(([name, schema]) => [schema, name])),
    flats: new WeakMap(),
  };
  kept.set(schemas, known);
  return known;
}

/**
 * Flattens what is part of something larger. `seen` are the named schemas that have been worked into it, outermost first:
 * none is worked in twice, so that neither circles nor diamonds cost anything.
 */
export function flattenBelow(schema: MockSchema, schemas: Schemas, seen: Set<string>): FlatSchema {
  if (typeof schema === "boolean") return schema ? ANY : NEVER;
  const parts: FlatSchema[] = [];
  const name = member(schema, "$ref");
  if (typeof name === "string") parts.push(flattenNamed(name, schemas, seen));
  for (const part of list(schema["allOf"])) parts.push(flattenBelow(part, schemas, seen));
  parts.push(flattenOwn(schema, schemas, seen));
  return parts.reduce(mergeFlat);
}

function flattenNamed(name: string, schemas: Schemas, seen: Set<string>): FlatSchema {
  const target = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (target === undefined || seen.has(name)) return ANY;
  seen.add(name);
  const flat = flattenBelow(target, schemas, seen);
  return { ...flat, names: [name, ...flat.names] };
}

function flattenOwn(schema: JsonObject, schemas: Schemas, seen: ReadonlySet<string>): FlatSchema {
  const flat = readFlat(schema);
  const discriminator = readDiscriminator(schema["discriminator"]);
  const choices = (["oneOf", "anyOf"] as const)
    .map((kind) => readAlternatives(kind, list(schema[kind]), discriminator))
    .filter(({ branches }) => branches.length > 0);
  if (choices.length === 0 && discriminator !== null) {
    // Children that only the mapping names: each includes its parent.
    const targets = [...new Set(discriminator.targets.values())].map(($ref) => ({ $ref }));
    choices.push(...[readAlternatives("anyOf", targets, discriminator)].filter(({ branches }) => branches.length > 0));
  }
  const isOwn = ({ schema: branch }: Branch): boolean => seen.has(nameOf(branch));
  const child = [...seen].find((name) =>
    choices.some(({ branches }) => branches.some((each) => nameOf(each.schema) === name)),
  );
  const tags = choices.flatMap(({ branches }) => branches).find((each) => nameOf(each.schema) === child)?.tags ?? [];
  return {
    ...flat,
    types: isMistyped(flat, choices, schemas) ? null : flat.types,
    alternatives: choices.filter(({ branches }) => !branches.some(isOwn)),
    object:
      discriminator === null || tags.length === 0
        ? flat.object
        : { ...flat.object, tags: new Map([[discriminator.property, tags]]) },
  };
}

/** Documents say `type: object` beside a choice of texts, and mean the texts; no value would be valid. */
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
  /** From its values to names of schemas. */
  readonly targets: ReadonlyMap<string, string>;
}

function readDiscriminator(value: Json | undefined): Discriminator | null {
  const property = member(value, "propertyName");
  if (typeof property !== "string") return null;
  const mapping = member(value, "mapping");
  const entries = isObject(mapping) ? Object.entries(mapping) : [];
  return {
    property,
    targets: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  };
}

function readAlternatives(
  kind: Alternatives["kind"],
  schemas: readonly MockSchema[],
  discriminator: Discriminator | null,
): Alternatives {
  const branches = schemas.map((schema) => ({ schema, tags: tagsOf(nameOf(schema), discriminator) }));
  return { kind, branches, tagProperty: discriminator?.property ?? null };
}

/** Without a mapping, a schema's name is its tag (OpenAPI 3.1 section 4.8.25). */
function tagsOf(name: string, discriminator: Discriminator | null): readonly string[] {
  if (discriminator === null || name === "") return [];
  const mapped = [...discriminator.targets].filter(([, target]) => target === name).map(([tag]) => tag);
  return mapped.length === 0 ? [name] : mapped;
}

function nameOf(schema: MockSchema): string {
  const name = typeof schema === "boolean" ? null : schema["$ref"];
  return typeof name === "string" ? name : "";
}

function list(value: Json | undefined): readonly MockSchema[] {
  return isArray(value) ? value.filter((each) => typeof each === "boolean" || isObject(each)) : [];
}
