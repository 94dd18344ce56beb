import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Schema } from "../../model/schema.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { intersectionOf } from "./intersection-of.js";
import { unionOf } from "./union-of.js";
import { convertCore, convertProperty, type ConversionContext } from "./convert-core.js";
import { convertConditions } from "./convert-conditions.js";
import { undocumented } from "./documentation-of.js";
import { membersOfConstants } from "./enum-members.js";
import type { Formats } from "../../model/formats.js";
import { hasConstants, isAnnotationOnly, isRequiredOnly } from "../schemas/schema-predicates.js";
import { allOfParts, discriminatorValuesOf, mappedValues, type Families } from "../schemas/families.js";
import {
  discriminatorObject,
  mergeDiscriminatorValues,
  openDiscriminatorObject,
  widenDiscriminator,
} from "./discriminator-schemas.js";

export interface ConverterOptions {
  readonly document: ApiDocument;
  readonly families: Families;
  readonly formats: Formats;
  readonly nameOf: (id: SchemaId) => string;
  /** Returns the type name of a schema's base form; see `Families`. */
  readonly baseNameOf: (id: SchemaId) => string;
}

interface Nesting {
  /** The schema itself if it is named, or the named schema that it is part of through `allOf`; null for any other schema. */
  readonly owner: SchemaId | null;
  /** The enclosing schemas, innermost last. If a nested schema has only `required`, it names properties of these schemas. */
  readonly parents: readonly JsonObject[];
}

const notNested: Nesting = { owner: null, parents: [] };

/** Converts the schemas of one document to TypeScript types. Each node is converted once. */
export class SchemaConverter {
  readonly #options: ConverterOptions;
  readonly #context: ConversionContext;
  readonly #converted = new WeakMap<JsonObject, Schema>();
  readonly #mappedValues = new WeakMap<JsonObject, ReadonlyMap<SchemaId, readonly string[]>>();

  constructor(options: ConverterOptions) {
    this.#options = options;
    this.#context = {
      document: options.document,
      formats: options.formats,
      convert: (schema) => this.convert(schema),
    };
  }

  /** Converts an inline schema. */
  convert(schema: SchemaNode): Schema {
    if (!isObject(schema)) return schema ? { kind: "unknown", reason: "no-type", at: "#" } : { kind: "never" };
    const cached = this.#converted.get(schema);
    if (cached !== undefined) return cached;
    const converted = this.#convertNode(schema, notNested);
    this.#converted.set(schema, converted);
    return converted;
  }

  /** Converts a named schema, and adds the discriminator values of its family. A parent becomes the union of its children. */
  convertNamed(id: SchemaId): Schema {
    const { families } = this.#options;
    const schema = this.#schemaOf(id);
    if (!isObject(schema)) return this.convert(schema);
    const variants = families.variants.get(id);
    const converted =
      variants === undefined
        ? this.#convertNode(schema, { owner: id, parents: [] })
        : this.#convertFamily(id, variants, schema);
    return this.#withDiscriminatorValues(converted, id, schema);
  }

  /** Converts the base form of a parent, which is included by its children and has only the parent's own properties. */
  convertBase(id: SchemaId): Schema {
    const schema = this.#schemaOf(id);
    if (!isObject(schema)) return this.convert(schema);
    const { oneOf: _, anyOf: __, discriminator, ...rest } = schema;
    const at = this.#options.document.locationOf(schema);
    const base = this.#convertNode({ ...rest, type: "object" }, { owner: id, parents: [] }, at);
    const property = member(discriminator, "propertyName");
    return typeof property === "string" ? widenDiscriminator(base, property) : base;
  }

  /** Converts a parent to the union of its family. Adds the parent's own properties unless all children include them. */
  #convertFamily(id: SchemaId, variants: readonly SchemaId[], schema: JsonObject): Schema {
    const { families, baseNameOf } = this.#options;
    const hasBase = families.descendants.has(id);
    const members = variants.map((variant): Schema =>
      variant === id && hasBase ? { kind: "reference", name: baseNameOf(id) } : this.#variant(variant, schema),
    );
    const areIncluding = variants.every(
      (variant) => variant === id || families.descendants.get(id)?.has(variant) === true,
    );
    const family = areIncluding
      ? unionOf(members)
      : intersectionOf([...this.#ownParts(schema, { owner: id, parents: [] }), unionOf(members)]);
    return unionOf([family, ...inlineVariants(schema).map((variant) => this.convert(variant))]);
  }

  #variant(id: SchemaId, parent: JsonObject): Schema {
    const reference: Schema = { kind: "reference", name: this.#options.nameOf(id) };
    const discriminator = member(parent, "discriminator");
    if (!isObject(discriminator) || this.#options.families.discriminatorValues.has(id)) return reference;
    const property = toText(discriminator["propertyName"]);
    if (this.#declaresValues(id, property)) return reference;
    // The `defaultMapping` schema has no discriminator values, but its type needs the discriminator property so that
    // callers can check its value.
    if (id === discriminator["defaultMapping"]) {
      const isDeclared = this.#findProperty(this.#schemaOf(id), property, new Set()) !== null;
      return isDeclared ? reference : intersectionOf([reference, openDiscriminatorObject(property)]);
    }
    const values = discriminatorValuesOf(id, this.#mappedValuesOf(discriminator), this.#options.document);
    return intersectionOf([reference, discriminatorObject({ property, values })]);
  }

  /** Parses the mapping of a discriminator once rather than for every member of the family. */
  #mappedValuesOf(discriminator: JsonObject): ReadonlyMap<SchemaId, readonly string[]> {
    const values = this.#mappedValues.get(discriminator) ?? mappedValues(discriminator);
    this.#mappedValues.set(discriminator, values);
    return values;
  }

  /** Whether a schema lists the values of its discriminator property in `const` or an enum. */
  #declaresValues(id: SchemaId, property: string): boolean {
    const declared = this.#findProperty(this.#schemaOf(id), property, new Set());
    return (
      isObject(declared) &&
      (declared["const"] !== undefined || isArray(declared["enum"]) || isArray(declared["x-extensible-enum"]))
    );
  }

  #withDiscriminatorValues(converted: Schema, id: SchemaId, schema: JsonObject): Schema {
    const values = this.#options.families.discriminatorValues.get(id) ?? [];
    const inlineParts = [schema, ...allOfParts(schema).filter((part) => member(part, "$ref") === undefined)];
    const missing = values.filter(
      ({ property }) => !inlineParts.some((part) => hasConstants(member(member(part, "properties"), property))),
    );
    return missing.length === 0
      ? converted
      : intersectionOf([converted, ...mergeDiscriminatorValues(missing).map(discriminatorObject)]);
  }

  #schemaOf(id: SchemaId): SchemaNode {
    return this.#options.document.schemas.get(id)?.schema ?? true;
  }

  #convertNode(schema: JsonObject, nesting: Nesting, at: Location = this.#options.document.locationOf(schema)): Schema {
    const union = this.#unionPart(schema, nesting);
    const parts = this.#ownParts(schema, nesting, at);
    if (parts.length === 0 && union === null) return { kind: "unknown", reason: "no-type", at };
    return intersectionOf(union === null ? parts : [...parts, union]);
  }

  #unionPart(schema: JsonObject, nesting: Nesting): Schema | null {
    const unions = ["oneOf", "anyOf"].flatMap((key) => {
      const list = schema[key];
      if (!isArray(list) || list.length === 0) return [];
      const union = unionOf(list.map((item) => this.#convertVariant(item, schema, nesting)));
      const members = union.kind === "enum" ? membersOfConstants(list) : [];
      return [union.kind === "enum" && members.length > 0 ? { ...union, members } : union];
    });
    return unions.length === 0 ? null : intersectionOf(unions);
  }

  #convertVariant(item: Json, schema: JsonObject, { parents }: Nesting): Schema {
    if (!isObject(item)) return this.convert(item !== false);
    const reference = item["$ref"];
    if (typeof reference === "string" && Object.keys(item).length === 1) return this.#variant(reference, schema);
    const { not: _, ...rest } = item;
    return isRequiredOnly(rest)
      ? this.#convertNode(item, { owner: null, parents: [...parents, schema] })
      : this.convert(item);
  }

  /** Converts a schema without its `oneOf` and `anyOf`: its keywords, and the schemas that it includes. */
  #ownParts(
    schema: JsonObject,
    nesting: Nesting,
    at: Location = this.#options.document.locationOf(schema),
  ): readonly Schema[] {
    const reference = schema["$ref"];
    const inner = { ...nesting, parents: [...nesting.parents, schema] };
    const parts = [
      ...(typeof reference === "string" ? [this.#include(reference, null)] : []),
      ...allOfParts(schema).flatMap((part) => this.#convertPart(part, inner)),
    ];
    const isComposed = parts.length > 0 || isArray(schema["oneOf"]) || isArray(schema["anyOf"]);
    const core = convertCore(schema, { at, isComposed, ...this.#context });
    const find = (name: string): SchemaNode | null => this.#findInAny(name, [schema, ...nesting.parents]);
    return [
      ...parts,
      ...(core === null ? [] : [core]),
      ...this.#required(schema, nesting.parents),
      ...convertConditions(schema, find, this.#context),
    ];
  }

  #convertPart(part: SchemaNode, nesting: Nesting): readonly Schema[] {
    if (!isObject(part) || isAnnotationOnly(part)) return [];
    const reference = part["$ref"];
    if (typeof reference === "string" && Object.keys(part).length === 1)
      return [this.#include(reference, nesting.owner)];
    return isRequiredOnly(part) ? this.#required(part, nesting.parents) : [this.#convertNode(part, nesting)];
  }

  /**
   * Returns a reference to an included schema: to its base form if `owner` is a member of the schema's family, and to
   * its complete type otherwise.
   */
  #include(id: SchemaId, owner: SchemaId | null): Schema {
    const { families, nameOf, baseNameOf } = this.#options;
    const isMember = owner !== null && families.descendants.get(id)?.has(owner) === true;
    return { kind: "reference", name: isMember ? baseNameOf(id) : nameOf(id) };
  }

  /** Returns the required properties that are declared in an included or enclosing schema rather than in the schema itself. */
  #required(schema: JsonObject, parents: readonly JsonObject[]): readonly Schema[] {
    const names = isArray(schema["required"]) ? schema["required"] : [];
    const properties = names.flatMap((name) => {
      if (typeof name !== "string" || member(schema["properties"], name) !== undefined) return [];
      const declared = this.#findInAny(name, [schema, ...parents]);
      return declared === null
        ? []
        : [
            {
              ...convertProperty(name, { schema: declared, isRequired: true }, this.#context),
              documentation: undocumented,
            },
          ];
    });
    return properties.length === 0 ? [] : [{ kind: "object", properties, additional: null }];
  }

  #findInAny(name: string, schemas: readonly JsonObject[]): SchemaNode | null {
    const found = schemas.map((each) => this.#findProperty(each, name, new Set()));
    return found.find((each) => each !== null) ?? null;
  }

  #findProperty(schema: SchemaNode, name: string, seen: Set<SchemaNode>): SchemaNode | null {
    if (!isObject(schema) || seen.has(schema)) return null;
    seen.add(schema);
    const declared = member(schema["properties"], name);
    if (isObject(declared) || typeof declared === "boolean") return declared;
    const reference = schema["$ref"];
    const target = typeof reference === "string" ? this.#options.document.schemas.get(reference)?.schema : undefined;
    for (const part of [...(target === undefined ? [] : [target]), ...allOfParts(schema)]) {
      const found = this.#findProperty(part, name, seen);
      if (found !== null) return found;
    }
    return null;
  }
}

/** The inline variants of a parent, such as `type: "null"`. */
function inlineVariants(schema: JsonObject): readonly SchemaNode[] {
  return ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.filter((item) => isObject(item) && item["$ref"] === undefined).filter(isObject) : [];
  });
}
