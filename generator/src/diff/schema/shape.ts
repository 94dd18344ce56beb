import type { Json, JsonObject } from "../../model/json.js";
import type { Location } from "../../model/location.js";

/** A schema of one document. Plain references, and unions that only add null, have been resolved. */
export interface Shape {
  /** Unique among the shapes of both documents. */
  readonly id: number;
  readonly at: Location;
  /** The schema's name in the document; null for an inline schema. */
  readonly name: string | null;
  /** The named schema in a union with null that became this shape; null for other shapes. */
  readonly nullUnion: NullUnion | null;
  readonly keywords: Keywords;
}

export interface NullUnion {
  readonly key: "anyOf" | "oneOf";
  readonly name: string;
  /** The index of the named schema in the union. */
  readonly index: number;
}

/** The keywords that have a number as their value. */
export interface NumberKeywords {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: number | null;
  readonly exclusiveMaximum: number | null;
  readonly multipleOf: number | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  readonly minItems: number | null;
  readonly maxItems: number | null;
  readonly minProperties: number | null;
  readonly maxProperties: number | null;
  readonly minContains: number | null;
  readonly maxContains: number | null;
}

/** The keywords that have a string as their value. */
export interface TextKeywords {
  readonly pattern: string | null;
  readonly format: string | null;
  readonly contentEncoding: string | null;
  readonly contentMediaType: string | null;
}

/** The keywords that have one schema as their value. */
export interface ChildKeywords {
  readonly items: Shape | null;
  readonly additionalProperties: Shape | null;
  readonly contains: Shape | null;
  readonly propertyNames: Shape | null;
  readonly unevaluatedItems: Shape | null;
  readonly unevaluatedProperties: Shape | null;
  readonly not: Shape | null;
  readonly if: Shape | null;
  readonly then: Shape | null;
  readonly else: Shape | null;
  readonly contentSchema: Shape | null;
}

/** The keywords that have a list of schemas as their value; a missing keyword is an empty list. */
export interface ListKeywords {
  readonly allOf: readonly Shape[];
  readonly anyOf: readonly Shape[];
  readonly oneOf: readonly Shape[];
  readonly prefixItems: readonly Shape[];
}

/** The keywords that have a map of schemas as their value; a missing keyword is an empty map. */
export interface MapKeywords {
  readonly properties: ReadonlyMap<string, Shape>;
  readonly patternProperties: ReadonlyMap<string, Shape>;
  readonly dependentSchemas: ReadonlyMap<string, Shape>;
}

export interface Discriminator {
  readonly propertyName: string;
  /** Maps discriminator values to schema names. */
  readonly mapping: ReadonlyMap<string, string>;
}

export interface Keywords extends NumberKeywords, TextKeywords, ChildKeywords, ListKeywords, MapKeywords {
  /** Whether this is the schema `false`, which no value satisfies. */
  readonly isNever: boolean;
  /** The types as written, sorted; null if every type is allowed. `number` replaces `integer` if both are present. */
  readonly types: readonly string[] | null;
  readonly enum: readonly Json[] | null;
  /** A list with the value of `const`, which may be null; null if the keyword is missing. */
  readonly const: readonly [Json] | null;
  readonly uniqueItems: boolean;
  readonly required: readonly string[];
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  /** A list with the default, which may be null; null if there is none. */
  readonly default: readonly [Json] | null;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly discriminator: Discriminator | null;
  readonly extensions: JsonObject;
}
