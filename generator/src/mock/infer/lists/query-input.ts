import type { Property, Schema, TypeName } from "../../../model/schema.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";

export interface ListedItems {
  /** The properties of the items. */
  readonly properties: readonly Property[];
  /** The parameters in the path of an item. */
  readonly keys: readonly string[];
  readonly resolve: (name: TypeName) => Schema;
  /** The properties of the entities in other responses, which the items can lack. */
  readonly known?: readonly ReadableProperties[];
}

/** A query parameter, or a property of its value. */
export interface QueryInput {
  readonly parameter: readonly string[];
  /** The words of the name: `filter`, `price` and `gte` for `filter[price][gte]`. */
  readonly parts: readonly string[];
  readonly schema: Schema;
  readonly description: string;
  /** Facts from the parameter's documentation, such as `Format: date`. */
  readonly facts: readonly string[];
}
