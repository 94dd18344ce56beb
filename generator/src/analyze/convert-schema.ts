import { isArray, isObject, member, toText, type Json, type JsonObject } from "../model/json.js";
import { childOf, type Location } from "../model/location.js";
import type { Access, Property, Schema, UnknownReason } from "../model/schema.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";
import { intersectionOf, unionOf } from "./compose.js";
import { documentationOf, undocumented } from "./describe.js";
import { isEmptyPart, isLiteral, isLiteralValue, saysOnlyRequired, typesOf } from "./schema-text.js";
import { allOf, mappedTags, tagValues, type Families, type Tag } from "./families.js";

export interface ConvertContext {
  readonly document: ApiDocument;
  readonly families: Families;
  /** The name of a schema's type, and of its base form. */
  readonly nameOf: (id: SchemaId) => string;
  readonly baseNameOf: (id: SchemaId) => string;
}

/** Turns schemas of one document into what TypeScript can say of them. A node is converted once. */
export class SchemaConverter {
  readonly #context: ConvertContext;
  readonly #converted = new WeakMap<JsonObject, Schema>();

  constructor(context: ConvertContext) {
    this.#context = context;
  }

  /** A schema that stands somewhere, named or not. */
  convert(schema: SchemaNode): Schema {
    if (!isObject(schema)) return schema ? this.#unknown("no-type", schema) : { kind: "never" };
    const known = this.#converted.get(schema);
    if (known !== undefined) return known;
    const converted = this.#convertNode(schema, []);
    this.#converted.set(schema, converted);
    return converted;
  }

  /** What the name of a schema stands for: with the tags of its family, and for a parent the union of its children. */
  convertNamed(id: SchemaId): Schema {
    const { families, document } = this.#context;
    const schema = document.schemas.get(id)?.schema ?? true;
    const variants = families.variants.get(id);
    if (variants === undefined || !isObject(schema)) return this.#withTags(this.convert(schema), id, schema);
    const union = unionOf(
      variants.map((variant) => (variant === id ? this.#base(id) : this.#variant(variant, schema))),
    );
    // Children that include the parent bring its properties along.
    const areDescendants = variants.every((variant) => variant === id || families.tags.has(variant));
    const own = areDescendants ? null : this.#ownParts(schema);
    return this.#withTags(own === null ? union : intersectionOf([...own, union]), id, schema);
  }

  /** A parent's own properties alone: what its children include. */
  convertBase(id: SchemaId): Schema {
    const schema = this.#context.document.schemas.get(id)?.schema ?? true;
    if (!isObject(schema)) return this.convert(schema);
    const { oneOf: _, anyOf: __, discriminator, ...own } = schema;
    const tagProperty = member(discriminator, "propertyName");
    const base = this.#convertNode({ ...own, type: "object" }, [], this.#context.document.locationOf(schema));
    return typeof tagProperty === "string" ? loosen(base, tagProperty) : base;
  }

  #base(id: SchemaId): Schema {
    return {
      kind: "reference",
      name: this.#context.families.withBase.has(id) ? this.#context.baseNameOf(id) : this.#context.nameOf(id),
    };
  }

  #variant(id: SchemaId, parent: JsonObject): Schema {
    const reference: Schema = { kind: "reference", name: this.#context.nameOf(id) };
    const discriminator = member(parent, "discriminator");
    if (!isObject(discriminator) || this.#context.families.tags.has(id)) return reference;
    const tag = {
      property: toText(discriminator["propertyName"]),
      values: tagValues(id, mappedTags(discriminator), this.#context.document),
    };
    return this.#statesTag(id, tag.property) ? reference : intersectionOf([reference, tagObject(tag)]);
  }

  /** Whether a schema says itself, with a constant, which member of the family it is. */
  #statesTag(id: SchemaId, property: string): boolean {
    const schema = this.#context.document.schemas.get(id)?.schema;
    const stated = schema === undefined ? null : this.#findProperty(schema, property, new Set());
    return (
      isObject(stated) &&
      (stated["const"] !== undefined || isArray(stated["enum"]) || isArray(stated["x-extensible-enum"]))
    );
  }

  #withTags(converted: Schema, id: SchemaId, schema: SchemaNode): Schema {
    const tags = this.#context.families.tags.get(id) ?? [];
    const own = isObject(schema) ? [schema, ...allOf(schema).filter((part) => member(part, "$ref") === undefined)] : [];
    const missing = tags.filter(
      ({ property }) => !own.some((part) => isLiteral(member(member(part, "properties"), property))),
    );
    return missing.length === 0 ? converted : intersectionOf([converted, ...mergeTags(missing).map(tagObject)]);
  }

  /**
   * `parents` are the schemas of which this one is a part: a part that only says `required` speaks of their properties.
   */
  #convertNode(
    schema: JsonObject,
    parents: readonly JsonObject[],
    at: Location = this.#context.document.locationOf(schema),
  ): Schema {
    const union = this.#unionPart(schema, parents);
    const own = this.#ownParts(schema, parents, at);
    if (own.length === 0 && union === null) return this.#unknown("no-type", schema, at);
    return intersectionOf(union === null ? own : [...own, union]);
  }

  #unionPart(schema: JsonObject, parents: readonly JsonObject[]): Schema | null {
    const unions = ["oneOf", "anyOf"].flatMap((key) => {
      const list = schema[key];
      if (!isArray(list) || list.length === 0) return [];
      return [unionOf(list.map((item) => this.#convertVariant(item, schema, parents)))];
    });
    return unions.length === 0 ? null : intersectionOf(unions);
  }

  #convertVariant(item: Json, schema: JsonObject, parents: readonly JsonObject[]): Schema {
    if (!isObject(item)) return this.convert(item !== false);
    const reference = item["$ref"];
    if (typeof reference === "string" && Object.keys(item).length === 1) return this.#variant(reference, schema);
    return saysOnlyRequired(item) ? this.#convertNode(item, [...parents, schema]) : this.convert(item);
  }

  /** All of a schema but its union: what it says itself, and what it includes. */
  #ownParts(
    schema: JsonObject,
    parents: readonly JsonObject[] = [],
    at: Location = this.#context.document.locationOf(schema),
  ): readonly Schema[] {
    const parts: Schema[] = [];
    const reference = schema["$ref"];
    if (typeof reference === "string") parts.push(this.#include(reference));
    for (const part of allOf(schema)) {
      const included = member(part, "$ref");
      if (typeof included === "string" && isObject(part) && Object.keys(part).length === 1)
        parts.push(this.#include(included));
      else if (isObject(part))
        parts.push(
          ...(saysOnlyRequired(part)
            ? this.#required(part, [...parents, schema])
            : isEmptyPart(part)
              ? []
              : [this.#convertNode(part, [...parents, schema])]),
        );
    }
    const core = this.#core(schema, at, parts.length > 0 || isArray(schema["oneOf"]) || isArray(schema["anyOf"]));
    const required = this.#required(schema, parents);
    return [...parts, ...(core === null ? [] : [core]), ...required];
  }

  #include(id: SchemaId): Schema {
    return this.#base(id);
  }

  /** What a schema requires though its properties stand elsewhere: in what it includes, or in what it is a part of. */
  #required(schema: JsonObject, parents: readonly JsonObject[]): readonly Schema[] {
    const names = isArray(schema["required"]) ? schema["required"] : [];
    const properties = names.flatMap((name) => {
      if (typeof name !== "string" || member(schema["properties"], name) !== undefined) return [];
      const [elsewhere] = [schema, ...parents]
        .map((each) => this.#findProperty(each, name, new Set()))
        .filter((found) => found !== null);
      return elsewhere === undefined ? [] : [{ ...this.#property(name, elsewhere, true), documentation: undocumented }];
    });
    return properties.length === 0 ? [] : [{ kind: "object", properties, additional: null }];
  }

  #findProperty(schema: SchemaNode, name: string, seen: Set<SchemaNode>): SchemaNode | null {
    if (!isObject(schema) || seen.has(schema)) return null;
    seen.add(schema);
    const own = member(schema["properties"], name);
    if (isObject(own) || typeof own === "boolean") return own;
    const reference = schema["$ref"];
    const target = typeof reference === "string" ? this.#context.document.schemas.get(reference)?.schema : undefined;
    for (const part of [...(target === undefined ? [] : [target]), ...allOf(schema)]) {
      const found = this.#findProperty(part, name, seen);
      if (found !== null) return found;
    }
    return null;
  }

  /** What a schema says with `const`, `enum`, `type` and the keywords of its type; null if it says nothing of that. */
  #core(schema: JsonObject, at: Location, isComposed: boolean): Schema | null {
    if (schema["const"] !== undefined) return this.#literals([schema["const"]], schema);
    if (isArray(schema["enum"])) return this.#literals(schema["enum"], schema);
    const types = typesOf(schema);
    if (types === null) return null;
    const converted = types
      .map((type) => this.#typed(type, schema, { at, isComposed }))
      .filter((each) => each !== null);
    return converted.length === 0 ? null : unionOf(converted);
  }

  #typed(
    type: string,
    schema: JsonObject,
    { at, isComposed }: { readonly at: Location; readonly isComposed: boolean },
  ): Schema | null {
    switch (type) {
      case "string":
        return this.#string(schema);
      case "number":
      case "integer":
        return { kind: "number" };
      case "boolean":
        return { kind: "boolean" };
      case "null":
        return { kind: "null" };
      case "array":
        return this.#array(schema, at);
      case "object":
        return this.#object(schema, at, isComposed);
      default:
        return this.#unknown("no-type", schema, at);
    }
  }

  #string(schema: JsonObject): Schema {
    const listed = schema["x-extensible-enum"];
    if (isArray(listed))
      return { kind: "enum", values: listed.filter((value) => typeof value === "string"), isOpen: true };
    return schema["format"] === "binary" ? { kind: "binary" } : { kind: "string" };
  }

  #literals(values: readonly Json[], schema: JsonObject): Schema {
    const literals = values.filter(isLiteralValue);
    if (literals.length < values.length) return this.#unknown("structured-constant", schema);
    return { kind: "enum", values: [...new Set(literals)], isOpen: isArray(schema["x-extensible-enum"]) };
  }

  #array(schema: JsonObject, at: Location): Schema {
    const { items, prefixItems } = schema;
    const rest = items === undefined ? null : items === false ? null : this.convert(isObject(items) ? items : true);
    if (!isArray(prefixItems) || prefixItems.length === 0)
      return { kind: "array", items: rest ?? this.#unknown("open-list", schema, at) };
    const converted = prefixItems.map((item) => this.convert(isObject(item) ? item : item !== false));
    return {
      kind: "tuple",
      items: converted,
      rest: items === false ? null : (rest ?? this.#unknown("open-list", schema, at)),
    };
  }

  #object(schema: JsonObject, at: Location, isComposed: boolean): Schema | null {
    const required = new Set(isArray(schema["required"]) ? schema["required"] : []);
    const stated = schema["properties"];
    const properties = Object.entries(isObject(stated) ? stated : {}).map(([name, value]) =>
      this.#property(name, isObject(value) ? value : value !== false, required.has(name)),
    );
    const additional = this.#additional(schema, at, properties.length > 0);
    if (properties.length === 0 && additional === null) {
      if (isComposed) return null;
      // `additionalProperties: false` without properties: the empty object.
      if (schema["additionalProperties"] === false)
        return { kind: "object", properties: [], additional: { kind: "never" } };
      return { kind: "object", properties: [], additional: this.#unknown("open-object", schema, at) };
    }
    return { kind: "object", properties, additional };
  }

  #additional(schema: JsonObject, at: Location, hasProperties: boolean): Schema | null {
    const kinds: Schema[] = [];
    const { additionalProperties, patternProperties } = schema;
    if (isObject(additionalProperties)) kinds.push(this.convert(additionalProperties));
    else if (additionalProperties === true)
      kinds.push(
        this.#unknown(hasProperties ? "open-properties" : "open-object", schema, childOf(at, "additionalProperties")),
      );
    for (const pattern of Object.values(isObject(patternProperties) ? patternProperties : {}))
      kinds.push(this.convert(isObject(pattern) ? pattern : pattern !== false));
    return kinds.length === 0 ? null : unionOf(kinds);
  }

  #property(name: string, schema: SchemaNode, isRequired: boolean): Property {
    return {
      name,
      schema: this.convert(schema),
      isRequired,
      access: this.#access(schema, new Set()),
      documentation: documentationOf(schema),
    };
  }

  #access(schema: SchemaNode, seen: Set<SchemaNode>): Access {
    if (!isObject(schema) || seen.has(schema)) return "both";
    seen.add(schema);
    if (schema["readOnly"] === true) return schema["writeOnly"] === true ? "both" : "read";
    if (schema["writeOnly"] === true) return "write";
    const reference = schema["$ref"];
    const target = typeof reference === "string" ? this.#context.document.schemas.get(reference)?.schema : undefined;
    return target === undefined ? "both" : this.#access(target, seen);
  }

  #unknown(reason: UnknownReason, schema: SchemaNode, at?: Location): Schema {
    return { kind: "unknown", reason, at: at ?? this.#context.document.locationOf(schema) };
  }
}

function tagObject({ property, values }: Tag): Schema {
  const schema: Schema = { kind: "enum", values, isOpen: false };
  return {
    kind: "object",
    properties: [{ name: property, schema, isRequired: true, access: "both", documentation: undocumented }],
    additional: null,
  };
}

/** Two parents with one discriminating property: the child has one of the values that both know, or else of either. */
function mergeTags(tags: readonly Tag[]): readonly Tag[] {
  const merged = new Map<string, Tag>();
  for (const tag of tags) {
    const known = merged.get(tag.property);
    const shared = known === undefined ? tag.values : known.values.filter((value) => tag.values.includes(value));
    merged.set(tag.property, {
      property: tag.property,
      values: shared.length > 0 ? shared : [...(known?.values ?? []), ...tag.values],
    });
  }
  return [...merged.values()];
}

/** A discriminating property is any text in the base form: each child narrows it. */
function loosen(base: Schema, property: string): Schema {
  if (base.kind === "intersection") return { ...base, parts: base.parts.map((part) => loosen(part, property)) };
  if (base.kind !== "object") return base;
  return {
    ...base,
    properties: base.properties.map((each) =>
      each.name === property ? { ...each, schema: { kind: "string" } } : each,
    ),
  };
}
