import type { Operation } from "../../model/model.js";
import type { Schema, TypeName } from "../../model/schema.js";
import { findListing, resolveSchema, propertiesOf, type Listing } from "./find-listing.js";

/** Resolves a type name in the version that an operation belongs to. */
export type ResolveType = (operation: Operation, name: TypeName) => Schema;

export interface Item {
  /** The property names of the item. */
  readonly properties: readonly string[];
  /** The type name of the item; null if the item has none. */
  readonly type: TypeName | null;
}

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

  /** The item in the response of an operation; null if the response isn't JSON. */
  itemOf(operation: Operation): Item | null {
    const schema = responseSchema(operation);
    if (schema === null) return null;
    const listing = operation.method === "POST" ? this.listingOf(operation) : null;
    if (listing !== null && this.sendsArray(operation))
      return { properties: listing.properties.map(({ name }) => name), type: listing.type };
    return {
      properties: propertiesOf(schema, this.#resolverOf(operation)).map(({ name }) => name),
      type: schema.kind === "reference" ? schema.name : null,
    };
  }

  /**
   * The name of the property that contains the item in a response, found by the item's type; null if the response
   * itself is the item.
   */
  wrapperOf(operation: Operation, type: TypeName | null): string | null {
    const schema = responseSchema(operation);
    if (type === null || schema === null) return null;
    if (schema.kind === "reference" && schema.name === type) return null;
    const properties = propertiesOf(schema, this.#resolverOf(operation));
    return properties.find((each) => each.schema.kind === "reference" && each.schema.name === type)?.name ?? null;
  }

  sendsArray(operation: Operation): boolean {
    return this.#bodyOf(operation)?.kind === "array";
  }

  /** Whether the request body can be an object or is empty. */
  acceptsObject(operation: Operation): boolean {
    const body = this.#bodyOf(operation);
    return body === null || !["array", "tuple", "string", "binary"].includes(body.kind);
  }

  /** The property names of the request body, or of its items. */
  bodyProperties(operation: Operation): readonly string[] {
    const body = this.#bodyOf(operation);
    if (body === null) return [];
    const schema = body.kind === "array" ? body.items : body;
    return propertiesOf(schema, this.#resolverOf(operation)).map(({ name }) => name);
  }

  #bodyOf(operation: Operation): Schema | null {
    return operation.body === null ? null : resolveSchema(operation.body.schema, this.#resolverOf(operation));
  }

  #resolverOf(operation: Operation): (name: TypeName) => Schema {
    return (name) => this.#resolve(operation, name);
  }
}

/** The schema of a successful JSON response; null if there is none. */
function responseSchema({ outcomes }: Operation): Schema | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  return success?.payload.kind === "json" ? success.payload.schema : null;
}
