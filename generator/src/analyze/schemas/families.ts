import { isArray, isObject, member, toText, type JsonObject } from "../../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { isAnnotationOnly } from "./schema-predicates.js";

/** The value that a discriminator's property has in one member of a family. */
export interface DiscriminatorValues {
  readonly property: string;
  readonly values: readonly string[];
}

/**
 * Schemas that belong together by a discriminator. OpenAPI writes them in two styles that may meet: the parent lists its children
 * in `oneOf`, and the children include the parent by `allOf`. Taken literally the second makes both types circular: so a parent
 * that children include has a base form, its own properties alone, and children include that.
 */
export interface Families {
  /** Schemas that have a base form, with those that include it: directly, or by way of others. */
  readonly descendants: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>;
  /** The members of a parent: listed in its `oneOf` or `anyOf`, or else everything that includes it. */
  readonly variants: ReadonlyMap<SchemaId, readonly SchemaId[]>;
  /** The tags that a schema carries because it includes a discriminated parent. */
  readonly discriminatorValues: ReadonlyMap<SchemaId, readonly DiscriminatorValues[]>;
}

export function findFamilies(document: ApiDocument): Families {
  const includes = findIncludes(document);
  const descendants = new Map<SchemaId, ReadonlySet<SchemaId>>();
  const variants = new Map<SchemaId, readonly SchemaId[]>();
  const tags = new Map<SchemaId, DiscriminatorValues[]>();

  for (const [parent, { schema }] of document.schemas) {
    if (!isObject(schema)) continue;
    const listed = new Set(listedVariants(schema));
    const discriminator = schema["discriminator"];
    if (listed.size === 0 && !isObject(discriminator)) continue;
    const mapped = isObject(discriminator) ? mappedValues(discriminator) : new Map<SchemaId, readonly string[]>();
    const children = descendantsOf(parent, includes).filter(
      // What includes one schema and says nothing more is another name for it, unless the parent knows it as its child.
      (id) => mapped.has(id) || listed.has(id) || !isWrapper(document.schemas.get(id)?.schema),
    );
    // Without a discriminator too a union must not include what includes it.
    if (isObject(discriminator) ? children.length > 0 : children.some((id) => listed.has(id))) {
      descendants.set(parent, new Set(children));
    }
    if (!isObject(discriminator)) continue;
    const members = listed.size > 0 ? [...listed] : [...children, ...(mapped.has(parent) ? [parent] : [])];
    if (members.some((id) => id !== parent)) variants.set(parent, members);
    // The parent's own value is no child's.
    const others = new Map([...mapped].filter(([id]) => id !== parent));
    for (const id of children) {
      // What stands for all other values has none of its own.
      if (id === discriminator["defaultMapping"] && !mapped.has(id)) continue;
      const tag = { property: toText(discriminator["propertyName"]), values: discriminatorValuesOf(id, others, document) };
      tags.set(id, [...(tags.get(id) ?? []), tag]);
      // What carries a tag must be included without it: whoever includes it has a tag of its own.
      const own = descendantsOf(id, includes);
      if (own.length > 0 && !descendants.has(id)) descendants.set(id, new Set(own));
    }
  }
  return { descendants, variants, discriminatorValues: tags };
}

function isWrapper(schema: SchemaNode | undefined): boolean {
  if (schema === undefined || !isObject(schema)) return false;
  const { allOf: parts, ...rest } = schema;
  return isArray(parts) && parts.length === 1 && isAnnotationOnly(rest);
}

/**
 * The values under which a discriminator's mapping leads to a schema, or to the nearest that it includes: a family within a family
 * has one value in the outer one. Without either it is the schema's own name.
 */
export function discriminatorValuesOf(
  id: SchemaId,
  mapped: ReadonlyMap<SchemaId, readonly string[]>,
  document: ApiDocument,
): readonly string[] {
  const seen = new Set([id]);
  for (const each of seen) {
    const values = mapped.get(each);
    if (values !== undefined) return values;
    for (const part of allOfParts(document.schemas.get(each)?.schema ?? true)) {
      const parent = member(part, "$ref");
      if (typeof parent === "string") seen.add(parent);
    }
  }
  return [document.schemas.get(id)?.key ?? ""];
}

export function mappedValues(discriminator: JsonObject): ReadonlyMap<SchemaId, readonly string[]> {
  const tags = new Map<SchemaId, string[]>();
  const mapping = discriminator["mapping"];
  for (const [value, id] of Object.entries(isObject(mapping) ? mapping : {})) {
    tags.set(toText(id), [...(tags.get(toText(id)) ?? []), value]);
  }
  return tags;
}

function listedVariants(schema: JsonObject): readonly SchemaId[] {
  return ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.map((item) => member(item, "$ref")).filter((id) => typeof id === "string") : [];
  });
}

/** For each schema those that include it directly by `allOf`. */
function findIncludes(document: ApiDocument): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const includes = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of document.schemas) {
    for (const part of allOfParts(schema)) {
      const parent = member(part, "$ref");
      if (typeof parent !== "string" || parent === id) continue;
      const known = includes.get(parent);
      if (known === undefined) includes.set(parent, [id]);
      else known.push(id);
    }
  }
  return includes;
}

export function allOfParts(schema: SchemaNode): readonly SchemaNode[] {
  const parts = member(schema, "allOf");
  return isArray(parts) ? parts.filter((part) => isObject(part) || typeof part === "boolean") : [];
}

function descendantsOf(parent: SchemaId, includes: ReadonlyMap<SchemaId, readonly SchemaId[]>): readonly SchemaId[] {
  const found = new Set<SchemaId>();
  const queue = [...(includes.get(parent) ?? [])];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === parent || found.has(id)) continue;
    found.add(id);
    queue.push(...(includes.get(id) ?? []));
  }
  return [...found].sort();
}
