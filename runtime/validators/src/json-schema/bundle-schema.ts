import type { JsonSchema, SchemaObject } from "../schema.js";

/** A JSON Schema as data: its references are pointers into `$defs`. */
export type BundledSchema = Readonly<Record<string, unknown>>;

/** Replaces a schema whose values are converted or bytes. */
export type ReplaceSchema = (schema: SchemaObject) => object;

/**
 * Bundles a schema with the schemas that it refers to, directly or indirectly. Their names in `$defs` are their titles,
 * with a number if several have the same title.
 */
export function bundleSchema(root: JsonSchema, replace: ReplaceSchema): BundledSchema {
  const names = new Map<JsonSchema, string>();
  const taken = new Set<string>();
  const definitions: (readonly [name: string, definition: unknown])[] = [];
  const queue: JsonSchema[] = [];
  const nameOf = (target: JsonSchema): string => {
    const known = names.get(target);
    if (known !== undefined) return known;
    const title = typeof target === "object" && target.title !== undefined ? target.title : "Schema";
    let name = title;
    for (let count = 2; taken.has(name); count += 1) name = `${title}_${count}`;
    taken.add(name);
    names.set(target, name);
    queue.push(target);
    return name;
  };
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== "object" || value === null) return value;
    return convertObject(value, { convert, nameOf, replace });
  };
  const converted = convert(root);
  for (let target = queue.shift(); target !== undefined; target = queue.shift())
    definitions.push([nameOf(target), convert(target)]);
  const own = typeof converted === "object" && converted !== null ? converted : converted === false ? { not: {} } : {};
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...own,
    ...(definitions.length === 0 ? {} : { $defs: Object.fromEntries(definitions) }),
  };
}

interface Converter {
  readonly convert: (value: unknown) => unknown;
  readonly nameOf: (target: JsonSchema) => string;
  readonly replace: ReplaceSchema;
}

function convertObject(schema: SchemaObject, { convert, nameOf, replace }: Converter): object {
  if (schema.convert !== undefined || schema.bytes !== undefined) return replace(schema);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]: readonly [string, unknown]) => {
      if (keyword === "$ref" && schema.$ref !== undefined) return [keyword, `#/$defs/${nameOf(schema.$ref())}`];
      if (literalKeywords.has(keyword)) return [keyword, value];
      return [keyword, mapKeywords.has(keyword) ? mapValues(value, convert) : convert(value)];
    }),
  );
}

function mapValues(value: unknown, convert: (value: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: readonly [string, unknown]) => [name, convert(each)]),
  );
}

const literalKeywords: ReadonlySet<string> = new Set(["const", "enum", "required", "dependentRequired"]);
/** Keywords whose values contain schemas by name. */
const mapKeywords: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
