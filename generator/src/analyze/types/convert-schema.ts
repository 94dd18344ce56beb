import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Schema } from "../../model/schema.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { intersectionOf, unionOf } from "./compose.js";
import { convertCore, convertProperty, type ConversionContext } from "./convert-core.js";
import { convertConditions } from "./convert-conditions.js";
import { undocumented } from "./describe.js";
import { membersOfConstants } from "./enum-members.js";
import type { Formats } from "../../model/formats.js";
import { isAnnotationOnly, hasConstants, isRequiredOnly } from "../schemas/schema-predicates.js";
import { allOfParts, mappedValues, discriminatorValuesOf, type Families, type DiscriminatorValues } from "../schemas/families.js";

export interface ConverterOptions {
  readonly document: ApiDocument;
  readonly families: Families;
  readonly formats: Formats;
  /** The name of a schema's type, and of its base form. */
  readonly nameOf: (id: SchemaId) => string;
  readonly baseNameOf: (id: SchemaId) => string;
}

/** What surrounds a schema that is part of another. */
interface Surroundings {
  /** The named schema that it is, or is a part of by `allOf`; null elsewhere. */
  readonly owner: SchemaId | null;
  /** The schemas of which it is a part, innermost last: a part that only says `required` speaks of their properties. */
  readonly parents: readonly JsonObject[];
}

const nowhere: Surroundings = { owner: null, parents: [] };

/** Turns schemas of one document into what TypeScript can say of them. A node is converted once. */
export class SchemaConverter {
  readonly #context: ConverterOptions;
  readonly #converting: ConversionContext;
  readonly #converted = new WeakMap<JsonObject, Schema>();
  readonly #mapped = new WeakMap<JsonObject, ReadonlyMap<SchemaId, readonly string[]>>();

  constructor(context: ConverterOptions) {
    this.#context = context;
    this.#converting = {
      document: context.document,
      formats: context.formats,
      convert: (schema) => this.convert(schema),
    };
  }

  /** A schema that stands somewhere, without a name of its own. */
  convert(schema: SchemaNode): Schema {
    if (!isObject(schema)) return schema ? { kind: "unknown", reason: "no-type", at: "#" } : { kind: "never" };
    const known = this.#converted.get(schema);
    if (known !== undefined) return known;
    const converted = this.#convertNode(schema, nowhere);
    this.#converted.set(schema, converted);
    return converted;
  }

  /** What the name of a schema stands for: with the tags of its family, and for a parent the union of its children. */
  convertNamed(id: SchemaId): Schema {
    const { families } = this.#context;
    const schema = this.#schemaOf(id);
    if (!isObject(schema)) return this.convert(schema);
    const surroundings = { owner: id, parents: [] };
    const variants = families.variants.get(id);
    const converted =
      variants === undefined ? this.#convertNode(schema, surroundings) : this.#unite(id, variants, schema);
    return this.#withTags(converted, id, schema);
  }

  /** A parent's own properties alone: what its children include. */
  convertBase(id: SchemaId): Schema {
    const schema = this.#schemaOf(id);
    if (!isObject(schema)) return this.convert(schema);
    const { oneOf: _, anyOf: __, discriminator, ...own } = schema;
    const at = this.#context.document.locationOf(schema);
    const base = this.#convertNode({ ...own, type: "object" }, { owner: id, parents: [] }, at);
    const tagged = member(discriminator, "propertyName");
    return typeof tagged === "string" ? loosen(base, tagged) : base;
  }

  /** A parent as the union of its family. Children that include the parent bring its properties along. */
  #unite(id: SchemaId, variants: readonly SchemaId[], schema: JsonObject): Schema {
    const { families, baseNameOf } = this.#context;
    const hasBase = families.descendants.has(id);
    const members = variants.map((variant): Schema =>
      variant === id && hasBase ? { kind: "reference", name: baseNameOf(id) } : this.#variant(variant, schema),
    );
    const bringIt = variants.every((variant) => variant === id || families.descendants.get(id)?.has(variant) === true);
    const family = bringIt
      ? unionOf(members)
      : intersectionOf([...this.#ownParts(schema, { owner: id, parents: [] }), unionOf(members)]);
    return unionOf([family, ...namelessVariants(schema).map((variant) => this.convert(variant))]);
  }

  #variant(id: SchemaId, parent: JsonObject): Schema {
    const reference: Schema = { kind: "reference", name: this.#context.nameOf(id) };
    const discriminator = member(parent, "discriminator");
    if (!isObject(discriminator) || this.#context.families.discriminatorValues.has(id)) return reference;
    const property = toText(discriminator["propertyName"]);
    if (this.#statesTag(id, property)) return reference;
    // What stands for all other values, or for none, has no value of its own; the property can be asked for all the same.
    if (id === discriminator["defaultMapping"]) {
      const isDeclared = this.#findProperty(this.#schemaOf(id), property, new Set()) !== null;
      return isDeclared ? reference : intersectionOf([reference, anyTag(property)]);
    }
    const values = discriminatorValuesOf(id, this.#mappedBy(discriminator), this.#context.document);
    return intersectionOf([reference, tagObject({ property, values })]);
  }

  /** Read once, however many members the family has. */
  #mappedBy(discriminator: JsonObject): ReadonlyMap<SchemaId, readonly string[]> {
    const mapped = this.#mapped.get(discriminator) ?? mappedValues(discriminator);
    this.#mapped.set(discriminator, mapped);
    return mapped;
  }

  /** Whether a schema says itself, with a constant, which member of the family it is. */
  #statesTag(id: SchemaId, property: string): boolean {
    const stated = this.#findProperty(this.#schemaOf(id), property, new Set());
    return (
      isObject(stated) &&
      (stated["const"] !== undefined || isArray(stated["enum"]) || isArray(stated["x-extensible-enum"]))
    );
  }

  #withTags(converted: Schema, id: SchemaId, schema: JsonObject): Schema {
    const tags = this.#context.families.discriminatorValues.get(id) ?? [];
    const own = [schema, ...allOfParts(schema).filter((part) => member(part, "$ref") === undefined)];
    const missing = tags.filter(
      ({ property }) => !own.some((part) => hasConstants(member(member(part, "properties"), property))),
    );
    return missing.length === 0 ? converted : intersectionOf([converted, ...mergeTags(missing).map(tagObject)]);
  }

  #schemaOf(id: SchemaId): SchemaNode {
    return this.#context.document.schemas.get(id)?.schema ?? true;
  }

  #convertNode(
    schema: JsonObject,
    surroundings: Surroundings,
    at: Location = this.#context.document.locationOf(schema),
  ): Schema {
    const union = this.#unionPart(schema, surroundings);
    const own = this.#ownParts(schema, surroundings, at);
    if (own.length === 0 && union === null) return { kind: "unknown", reason: "no-type", at };
    return intersectionOf(union === null ? own : [...own, union]);
  }

  #unionPart(schema: JsonObject, surroundings: Surroundings): Schema | null {
    const unions = ["oneOf", "anyOf"].flatMap((key) => {
      const list = schema[key];
      if (!isArray(list) || list.length === 0) return [];
      const union = unionOf(list.map((item) => this.#convertVariant(item, schema, surroundings)));
      const members = union.kind === "enum" ? membersOfConstants(list) : [];
      return [union.kind === "enum" && members.length > 0 ? { ...union, members } : union];
    });
    return unions.length === 0 ? null : intersectionOf(unions);
  }

  #convertVariant(item: Json, schema: JsonObject, { parents }: Surroundings): Schema {
    if (!isObject(item)) return this.convert(item !== false);
    const reference = item["$ref"];
    if (typeof reference === "string" && Object.keys(item).length === 1) return this.#variant(reference, schema);
    const { not: _, ...said } = item;
    return isRequiredOnly(said)
      ? this.#convertNode(item, { owner: null, parents: [...parents, schema] })
      : this.convert(item);
  }

  /** All of a schema but its union: what it says itself, and what it includes. */
  #ownParts(
    schema: JsonObject,
    surroundings: Surroundings,
    at: Location = this.#context.document.locationOf(schema),
  ): readonly Schema[] {
    const reference = schema["$ref"];
    const inner = { ...surroundings, parents: [...surroundings.parents, schema] };
    const parts = [
      ...(typeof reference === "string" ? [this.#include(reference, null)] : []),
      ...allOfParts(schema).flatMap((part) => this.#convertPart(part, inner)),
    ];
    const isComposed = parts.length > 0 || isArray(schema["oneOf"]) || isArray(schema["anyOf"]);
    const core = convertCore(schema, { at, isComposed, ...this.#converting });
    const find = (name: string): SchemaNode | null => this.#findNear(name, [schema, ...surroundings.parents]);
    return [
      ...parts,
      ...(core === null ? [] : [core]),
      ...this.#required(schema, surroundings.parents),
      ...convertConditions(schema, find, this.#converting),
    ];
  }

  #convertPart(part: SchemaNode, surroundings: Surroundings): readonly Schema[] {
    if (!isObject(part) || isAnnotationOnly(part)) return [];
    const reference = part["$ref"];
    if (typeof reference === "string" && Object.keys(part).length === 1)
      return [this.#include(reference, surroundings.owner)];
    return isRequiredOnly(part)
      ? this.#required(part, surroundings.parents)
      : [this.#convertNode(part, surroundings)];
  }

  /** A member of a family includes its parent's base form; everybody else includes what the parent's name stands for. */
  #include(id: SchemaId, owner: SchemaId | null): Schema {
    const { families, nameOf, baseNameOf } = this.#context;
    const isMember = owner !== null && families.descendants.get(id)?.has(owner) === true;
    return { kind: "reference", name: isMember ? baseNameOf(id) : nameOf(id) };
  }

  /** What a schema requires though its properties stand elsewhere: in what it includes, or in what it is a part of. */
  #required(schema: JsonObject, parents: readonly JsonObject[]): readonly Schema[] {
    const names = isArray(schema["required"]) ? schema["required"] : [];
    const properties = names.flatMap((name) => {
      if (typeof name !== "string" || member(schema["properties"], name) !== undefined) return [];
      const elsewhere = this.#findNear(name, [schema, ...parents]);
      return elsewhere === null
        ? []
        : [
            {
              ...convertProperty(name, { schema: elsewhere, isRequired: true }, this.#converting),
              documentation: undocumented,
            },
          ];
    });
    return properties.length === 0 ? [] : [{ kind: "object", properties, additional: null }];
  }

  #findNear(name: string, schemas: readonly JsonObject[]): SchemaNode | null {
    const found = schemas.map((each) => this.#findProperty(each, name, new Set()));
    return found.find((each) => each !== null) ?? null;
  }

  #findProperty(schema: SchemaNode, name: string, seen: Set<SchemaNode>): SchemaNode | null {
    if (!isObject(schema) || seen.has(schema)) return null;
    seen.add(schema);
    const own = member(schema["properties"], name);
    if (isObject(own) || typeof own === "boolean") return own;
    const reference = schema["$ref"];
    const target = typeof reference === "string" ? this.#context.document.schemas.get(reference)?.schema : undefined;
    for (const part of [...(target === undefined ? [] : [target]), ...allOfParts(schema)]) {
      const found = this.#findProperty(part, name, seen);
      if (found !== null) return found;
    }
    return null;
  }
}

function tagObject({ property, values }: DiscriminatorValues): Schema {
  const schema: Schema = { kind: "enum", values, isOpen: false, members: [] };
  return {
    kind: "object",
    properties: [{ name: property, schema, isRequired: true, access: "both", documentation: undocumented }],
    additional: null,
  };
}

function anyTag(name: string): Schema {
  const property = { name, isRequired: false, access: "both", documentation: undocumented } as const;
  return { kind: "object", properties: [{ ...property, schema: { kind: "string" } }], additional: null };
}

/** Two parents with one discriminating property: the child has one of the values that both know, or else of either. */
function mergeTags(tags: readonly DiscriminatorValues[]): readonly DiscriminatorValues[] {
  const merged = new Map<string, DiscriminatorValues>();
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

/** What a family lists beside its members: null, or a schema written in place. */
function namelessVariants(schema: JsonObject): readonly SchemaNode[] {
  return ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.filter((item) => isObject(item) && item["$ref"] === undefined).filter(isObject) : [];
  });
}
