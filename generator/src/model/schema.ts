import type { Location } from "./location.js";

/**
 * The values that a schema allows, as far as TypeScript can express them. A closed union, discriminated by `kind`. Type
 * names are final. Objects contain both read-only and write-only properties until `projectDirection` removes one kind.
 */
export type Schema =
  | { readonly kind: "reference"; readonly name: TypeName }
  | { readonly kind: "string" }
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "null" }
  /** A string or number on the wire that becomes a `Date` or a `bigint` if the configuration says so. */
  | { readonly kind: "converted"; readonly wire: Wire; readonly at: Location }
  /** Bytes, sent unchanged. */
  | { readonly kind: "binary" }
  | {
      readonly kind: "enum";
      readonly values: readonly Literal[];
      readonly isOpen: boolean;
      /** The values that the document names or describes; often empty. */
      readonly members: readonly EnumMember[];
    }
  | { readonly kind: "array"; readonly items: Schema }
  /** A tuple whose first `required` items must be present. */
  | {
      readonly kind: "tuple";
      readonly items: readonly Schema[];
      readonly required: number;
      readonly rest: Schema | null;
    }
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly additional: Schema | null }
  | { readonly kind: "union"; readonly variants: readonly Schema[] }
  | { readonly kind: "intersection"; readonly parts: readonly Schema[] }
  /** Any value, with the reason why no narrower type is possible. */
  | { readonly kind: "unknown"; readonly reason: UnknownReason; readonly at: Location }
  | { readonly kind: "never" };

export type Literal = string | number | boolean | null;

/** The format of a converted value on the wire; `int64-text` is an integer in a string. */
export type Wire = "date-time" | "date" | "int64" | "int64-text";

export interface EnumMember {
  readonly value: Literal;
  /** The name as the document spells it: `ORG_OWNER`, `First choice`. */
  readonly name: string | null;
  readonly text: string | null;
}

export type UnknownReason =
  /** The document doesn't restrict the value. */
  | "no-type"
  /** An object for which the document declares no properties. */
  | "open-object"
  /** A list whose items the document doesn't describe. */
  | "open-list"
  /** `additionalProperties: true` alongside named properties. */
  | "open-properties"
  /** A schema that is only a reference to itself, directly or through other schemas. */
  | "circular"
  /** A `const` or `enum` value that is an object or a list. */
  | "structured-constant";

/** The name of a type in a package, assigned by `assign-names`. */
export type TypeName = string;

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly access: Access;
  readonly documentation: Documentation;
}

/** The direction in which a value is sent: `read` only in responses, `write` only in requests. */
export type Access = "both" | "read" | "write";

export interface Documentation {
  readonly text: string | null;
  readonly isDeprecated: boolean;
  /** Facts that types cannot express, one per line: `Default: 100`, `Pattern: ^[a-f0-9]{24}$`. */
  readonly facts: readonly string[];
}

export interface TypeDeclaration {
  readonly name: TypeName;
  readonly at: Location;
  readonly schema: Schema;
  readonly documentation: Documentation;
  /** Whether requests contain values of the type. Its optional properties then also accept `undefined`. */
  readonly isSent: boolean;
}
