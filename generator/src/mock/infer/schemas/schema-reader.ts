import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { findEntityPlace, isNamedAfter, type EntityClues, type EntityPlace } from "./find-entity-place.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { findListing, type Listing } from "./find-listing.js";
import { findParentPlace, type ParentPlace, type ParentReference } from "./find-parent-place.js";
import { propertiesOf } from "./properties-of.js";
import { isMetadata } from "./is-metadata.js";

/** Resolves a type name in the version that an operation belongs to. */
export type ResolveType = (operation: Operation, name: TypeName) => Schema;

/** Reads the schemas of request bodies and responses. */
export class SchemaReader {
  readonly #resolve: ResolveType;

  constructor(resolve: ResolveType) {
    this.#resolve = resolve;
  }

  /** The list in the response of an operation; null if there is none. */
  listingOf(operation: Operation): Listing | null {
    return findListing(operation, this.#resolverOf(operation));
  }

  /** The entity in the response of an operation; null if the response isn't JSON or doesn't contain it. */
  entityOf(operation: Operation, clues: EntityClues): EntityPlace | null {
    const schema = responseSchema(operation);
    if (schema === null) return null;
    const listing = operation.method === "POST" ? this.listingOf(operation) : null;
    if (listing !== null && this.sendsArray(operation)) return { ...listing, path: [] };
    return findEntityPlace(schema, clues, this.#resolverOf(operation));
  }

  /** The type of the response, or of an object inside it, if it is one of the given types; otherwise null. */
  entityTypeOf(operation: Operation, types: ReadonlySet<TypeName>): TypeName | null {
    const clues: EntityClues = { types, noun: "", isEntity: () => false };
    const type = this.entityOf(operation, clues)?.type ?? null;
    return type !== null && types.has(type) ? type : null;
  }

  /** The properties of the response: empty if it is an array, null if it isn't JSON. */
  responseOf(operation: Operation): readonly Property[] | null {
    const schema = responseSchema(operation);
    return schema === null ? null : propertiesOf(schema, this.#resolverOf(operation));
  }

  /**
   * Returns the path to the entity in a request body. The body is an envelope if its only property other than metadata
   * is an object that has the entity's type or name, or is named `data`. Otherwise, the body is the entity, and the
   * path is empty.
   */
  bodyPlaceOf(operation: Operation, entity: EntityPlace | null, { noun, types }: EntityClues): readonly string[] {
    const body = this.#bodyOf(operation);
    if (body === null || entity === null || !isObjectLike(body)) return [];
    const properties = propertiesOf(body, this.#resolverOf(operation));
    const names = new Set(entity.properties.map(({ name }) => name));
    const objects = properties.filter(({ name, schema }) => {
      const value = followReferences(schema, this.#resolverOf(operation));
      return !names.has(name) && isObjectLike(value);
    });
    const inner = objects.find(({ name, schema }) => {
      const isTyped = schema.kind === "reference" && types.has(schema.name);
      return isTyped || name === entity.path.at(-1) || isNamedAfter(name, noun) || name.toLowerCase() === "data";
    });
    // Some bodies repeat the id in the path.
    const inPath = new Set(operation.parameters.flatMap((each) => (each.in === "path" ? [plainName(each.name)] : [])));
    const isEnvelope =
      inner !== undefined &&
      properties.every(({ name }) => name === inner.name || isMetadata(name) || inPath.has(plainName(name)));
    return isEnvelope ? [inner.name] : [];
  }

  /** The arrays in the request body: the body itself, or its properties. */
  bodyArrays(operation: Operation): readonly BodyArray[] {
    const body = this.#bodyOf(operation);
    if (body === null) return [];
    const resolve = this.#resolverOf(operation);
    if (body.kind === "array") return [{ path: [], ...itemsOf(body.items, resolve) }];
    return propertiesOf(body, resolve).flatMap(({ name, schema }) => {
      const found = followReferences(schema, resolve);
      return found.kind === "array" ? [{ path: [name], ...itemsOf(found.items, resolve) }] : [];
    });
  }

  /** The path to the boolean with the given name in the response; empty if the response itself is a boolean. Null if there is none. */
  booleanIn(operation: Operation, name: string): readonly string[] | null {
    return this.#placeIn(operation, "boolean", (each) => each === name);
  }

  /** The path to the number with the given name in the response; empty if the response itself is a number. Null if there is none. */
  numberIn(operation: Operation, name: string): readonly string[] | null {
    return this.#placeIn(operation, "number", (each) => each === name);
  }

  /** The path to the cursor of the next page in the response; null if there is none. */
  nextIn(operation: Operation): readonly string[] | null {
    return this.#placeIn(operation, null, (each) => /^next_?(page_?)?(offset|cursor|token|id|key)$/i.test(each));
  }

  /** The path to a value in the response or in an object inside it, by its kind and name. */
  #placeIn(
    operation: Operation,
    kind: Schema["kind"] | null,
    isNamed: (name: string) => boolean,
  ): readonly string[] | null {
    if (kind !== null && this.responseKind(operation) === kind) return [];
    const resolve = this.#resolverOf(operation);
    const isFound = ({ name, schema }: Property): boolean =>
      isNamed(name) && (kind === null || followReferences(schema, resolve).kind === kind);
    const outer = this.responseOf(operation) ?? [];
    const own = outer.find(isFound);
    if (own !== undefined) return [own.name];
    for (const { name, schema } of outer) {
      const inner = propertiesOf(schema, resolve).find(isFound);
      if (inner !== undefined) return [name, inner.name];
    }
    return null;
  }

  /** The path to the object in the response that maps keys to entities. Null if there is none, or more than one. */
  mapIn(operation: Operation): readonly string[] | null {
    const resolve = this.#resolverOf(operation);
    const maps = (this.responseOf(operation) ?? []).filter(({ schema }) => {
      const found = followReferences(schema, resolve);
      if (found.kind !== "object" || found.properties.length > 0 || found.additional === null) return false;
      return isObjectLike(followReferences(found.additional, resolve));
    });
    const [only, ...others] = maps;
    return only === undefined || others.length > 0 ? null : [only.name];
  }

  /** Whether the response with the status 201 is a list, although the request describes a single entity. */
  returnsCreatedList(operation: Operation): boolean {
    const isList = operation.outcomes.some(
      ({ status, payload }) =>
        status === "201" &&
        payload.kind === "json" &&
        followReferences(payload.schema, this.#resolverOf(operation)).kind === "array",
    );
    return isList && !this.sendsArray(operation);
  }

  sendsArray(operation: Operation): boolean {
    return this.#bodyOf(operation)?.kind === "array";
  }

  /** Whether the operation has no request body, or one that can be an object or a JSON Patch. */
  acceptsObject(operation: Operation): boolean {
    const body = this.#bodyOf(operation);
    return body === null || !["array", "tuple", "string", "binary"].includes(body.kind);
  }

  /** The property names of the entity at a path in the request body, or in its items if the body is an array. */
  bodyProperties(operation: Operation, path: readonly string[] = []): readonly string[] {
    return this.sentProperties(operation, path).map(({ name }) => name);
  }

  /** The properties of the entity at a path in the request body, or in its items if the body is an array. */
  sentProperties(operation: Operation, path: readonly string[] = []): readonly Property[] {
    const body = this.#bodyOf(operation);
    if (body === null) return [];
    let schema: Schema = body.kind === "array" ? body.items : body;
    for (const name of path) {
      const inner = propertiesOf(schema, this.#resolverOf(operation)).find((each) => each.name === name);
      if (inner !== undefined) ({ schema } = inner);
    }
    return propertiesOf(schema, this.#resolverOf(operation));
  }

  /** The properties of an entity in a response or a request, with the function that resolves their type names. */
  readable(operation: Operation, properties: readonly Property[]): ReadableProperties {
    return { properties, resolve: this.#resolverOf(operation) };
  }

  /** Returns the object-valued properties of an entity. */
  objectsIn(operation: Operation, properties: readonly Property[]): readonly NamedObject[] {
    const resolve = this.#resolverOf(operation);
    return properties.flatMap(({ name, schema }) => {
      if (!isObjectLike(followReferences(schema, resolve))) return [];
      return [{ name, properties: propertiesOf(schema, resolve).map((each) => each.name) }];
    });
  }

  /** Where an entity contains the key of a parent; null if it doesn't. */
  parentPlaceOf(
    operation: Operation,
    child: { readonly properties: readonly Property[]; readonly key: readonly string[] },
    parent: ParentReference,
  ): ParentPlace | null {
    return findParentPlace(parent, child, this.#resolverOf(operation));
  }

  /** The kind of a property's schema after references are resolved. */
  kindOf(operation: Operation, { schema }: Property): Schema["kind"] {
    return followReferences(schema, this.#resolverOf(operation)).kind;
  }

  /** The kind of the response; null if it isn't JSON. */
  responseKind(operation: Operation): Schema["kind"] | null {
    const schema = responseSchema(operation);
    return schema === null ? null : followReferences(schema, this.#resolverOf(operation)).kind;
  }

  /** The schema of the request body; null if there is none. Skips JSON Patch, which doesn't describe the entity. */
  #bodyOf(operation: Operation): Schema | null {
    const { body } = operation;
    const contents = body === null ? [] : [body, ...body.others];
    const content = contents.find(({ mediaType }) => !/^application\/json-patch\+json\b/i.test(mediaType));
    return content === undefined ? null : followReferences(content.schema, this.#resolverOf(operation));
  }

  #resolverOf(operation: Operation): (name: TypeName) => Schema {
    return (name) => this.#resolve(operation, name);
  }
}

export interface ReadableProperties {
  readonly properties: readonly Property[];
  readonly resolve: (name: TypeName) => Schema;
}

/** An array in a request body. */
export interface BodyArray {
  readonly path: readonly string[];
  /** Whether the items are strings or numbers. */
  readonly isOfScalars: boolean;
  /** The properties of the items; empty if they aren't objects. */
  readonly properties: readonly Property[];
  /** The type name of the items; null if they have none. */
  readonly type: TypeName | null;
}

function itemsOf(items: Schema, resolve: (name: TypeName) => Schema): Omit<BodyArray, "path"> {
  const found = followReferences(items, resolve);
  const kinds =
    found.kind === "union" ? found.variants.map((each) => followReferences(each, resolve).kind) : [found.kind];
  return {
    isOfScalars: kinds.every((kind) => ["string", "number", "converted"].includes(kind)),
    properties: propertiesOf(items, resolve),
    type: items.kind === "reference" ? items.name : null,
  };
}

/** An object-valued property of an entity, with the names of that object's properties. */
export interface NamedObject {
  readonly name: string;
  readonly properties: readonly string[];
}

/** The schema of a successful JSON response; null if there is none. */
function responseSchema({ outcomes }: Operation): Schema | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  return success?.payload.kind === "json" ? success.payload.schema : null;
}
