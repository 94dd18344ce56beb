import { addToList } from "../../model/add-to-list.js";
import { isArray, isObject, member, toText, type JsonObject } from "../../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { isAnnotationOnly } from "./schema-predicates.js";

/** The values of a discriminator property that identify one member of a family. */
export interface DiscriminatorValues {
  readonly property: string;
  readonly values: readonly string[];
}

/**
 * The families of a document: parent schemas with a discriminator, and their children. OpenAPI allows two styles, which
 * can be combined: the parent lists its children in `oneOf`, and the children include the parent through `allOf`.
 * Translated literally, this combination makes both types circular. A parent whose children include it therefore has a
 * second type, the base form, which has only the parent's own properties. The children include the base form.
 */
export interface Families {
  /** The schemas that have a base form, each with the schemas that include it, directly or indirectly. */
  readonly descendants: ReadonlyMap<SchemaId, ReadonlySet<SchemaId>>;
  /**
   * For each parent, the members of its family: those listed in `oneOf` or `anyOf`, or otherwise all schemas that
   * include the parent.
   */
  readonly variants: ReadonlyMap<SchemaId, readonly SchemaId[]>;
  /** The discriminator values that a schema has because it includes a parent with a discriminator. */
  readonly discriminatorValues: ReadonlyMap<SchemaId, readonly DiscriminatorValues[]>;
}

export function findFamilies(document: ApiDocument): Families {
  const includedBy = findIncludedBy(document);
  const descendants = new Map<SchemaId, ReadonlySet<SchemaId>>();
  const variants = new Map<SchemaId, readonly SchemaId[]>();
  const discriminatorValues = new Map<SchemaId, DiscriminatorValues[]>();

  for (const [parent, { schema }] of document.schemas) {
    if (!isObject(schema)) continue;
    const listed = new Set(listedVariants(schema));
    const discriminator = schema["discriminator"];
    if (listed.size === 0 && !isObject(discriminator)) continue;
    const mapped = isObject(discriminator) ? mappedValues(discriminator) : new Map<SchemaId, readonly string[]>();
    const children = descendantsOf(parent, includedBy).filter(
      // A schema that includes the parent and adds nothing is an alias of the parent, unless the parent lists or maps
      // it as a child.
      (id) => mapped.has(id) || listed.has(id) || !isWrapper(document.schemas.get(id)?.schema),
    );
    // Even without a discriminator, a union must not include a schema that includes the union.
    if (isObject(discriminator) ? children.length > 0 : children.some((id) => listed.has(id))) {
      descendants.set(parent, new Set(children));
    }
    if (!isObject(discriminator)) continue;
    const members = listed.size > 0 ? [...listed] : [...children, ...(mapped.has(parent) ? [parent] : [])];
    if (members.some((id) => id !== parent)) variants.set(parent, members);
    // A child must not inherit the value that is mapped to the parent.
    const mappedToOthers = new Map([...mapped].filter(([id]) => id !== parent));
    for (const id of children) {
      // The schema of `defaultMapping` has no value of its own, because it matches all unmapped values.
      if (id === discriminator["defaultMapping"] && !mapped.has(id)) continue;
      const values = {
        property: toText(discriminator["propertyName"]),
        values: discriminatorValuesOf(id, mappedToOthers, document),
      };
      addToList(discriminatorValues, id, values);
      // Schemas that include this child can have other discriminator values, so they include the child's base form,
      // which has none.
      const grandchildren = descendantsOf(id, includedBy);
      if (grandchildren.length > 0 && !descendants.has(id)) descendants.set(id, new Set(grandchildren));
    }
  }
  return { descendants, variants, discriminatorValues };
}

function isWrapper(schema: SchemaNode | undefined): boolean {
  if (schema === undefined || !isObject(schema)) return false;
  const { allOf: parts, ...rest } = schema;
  return isArray(parts) && parts.length === 1 && isAnnotationOnly(rest);
}

/**
 * Returns the values that a discriminator maps to a schema. If there are none, returns the values of the nearest mapped
 * parent, because all members of a nested family share one value of the outer discriminator. If no parent is mapped,
 * returns the schema's name.
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

/** Returns the values that a discriminator's `mapping` assigns to each schema. */
export function mappedValues(discriminator: JsonObject): ReadonlyMap<SchemaId, readonly string[]> {
  const values = new Map<SchemaId, string[]>();
  const mapping = discriminator["mapping"];
  for (const [value, id] of Object.entries(isObject(mapping) ? mapping : {})) {
    addToList(values, toText(id), value);
  }
  return values;
}

function listedVariants(schema: JsonObject): readonly SchemaId[] {
  return ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.map((item) => member(item, "$ref")).filter((id) => typeof id === "string") : [];
  });
}

/** For each schema, the schemas that include it directly through `allOf`. */
function findIncludedBy(document: ApiDocument): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const includedBy = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of document.schemas) {
    for (const part of allOfParts(schema)) {
      const parent = member(part, "$ref");
      if (typeof parent !== "string" || parent === id) continue;
      addToList(includedBy, parent, id);
    }
  }
  return includedBy;
}

/** Returns the schemas in `allOf`; empty if the schema has no `allOf`. */
export function allOfParts(schema: SchemaNode): readonly SchemaNode[] {
  const parts = member(schema, "allOf");
  return isArray(parts) ? parts.filter((part) => isObject(part) || typeof part === "boolean") : [];
}

function descendantsOf(parent: SchemaId, includedBy: ReadonlyMap<SchemaId, readonly SchemaId[]>): readonly SchemaId[] {
  const found = new Set<SchemaId>();
  const queue = [...(includedBy.get(parent) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === parent || found.has(id)) continue;
    found.add(id);
    for (const child of includedBy.get(id) ?? []) queue.push(child);
  }
  return [...found].sort();
}
