import type { Location } from "./location.js";

/**
 * What a value may be, as TypeScript can say it. A closed union on `kind`; names are decided, directions (what is only read, what
 * is only written) are still open.
 */
export type Schema =
  | { readonly kind: "reference"; readonly name: TypeName }
  | { readonly kind: "string" }
  | { readonly kind: "number" }
  | { readonly kind: "boolean" }
  | { readonly kind: "null" }
  /** What is text or a number on the wire, and a `Date` or a `bigint` in a program that is configured so. */
  | { readonly kind: "converted"; readonly wire: Wire; readonly at: Location }
  /** Bytes: what goes over the wire as they are. */
  | { readonly kind: "binary" }
  | {
      readonly kind: "enum";
      readonly values: readonly Literal[];
      readonly isOpen: boolean;
      /** Of the values that the document names or describes; often empty. */
      readonly members: readonly EnumMember[];
    }
  | { readonly kind: "array"; readonly items: Schema }
  /** `required` of the items, the first ones, must be there. */
  | {
      readonly kind: "tuple";
      readonly items: readonly Schema[];
      readonly required: number;
      readonly rest: Schema | null;
    }
  | { readonly kind: "object"; readonly properties: readonly Property[]; readonly additional: Schema | null }
  | { readonly kind: "union"; readonly variants: readonly Schema[] }
  | { readonly kind: "intersection"; readonly parts: readonly Schema[] }
  /** Anything: with the reason why nothing better can be said. */
  | { readonly kind: "unknown"; readonly reason: UnknownReason; readonly at: Location }
  | { readonly kind: "never" };

export type Literal = string | number | boolean | null;

/** How a converted value is written; `int64-text` is an integer in a string. */
export type Wire = "date-time" | "date" | "int64" | "int64-text";

/** What a document says of one value of an enum. */
export interface EnumMember {
  readonly value: Literal;
  /** As the document spells it: `ORG_OWNER`, `First choice`. */
  readonly name: string | null;
  readonly text: string | null;
}

export type UnknownReason =
  /** The document says nothing of the value. */
  | "no-type"
  /** An object of which the document names no property. */
  | "open-object"
  /** A list of which the document does not say what is in it. */
  | "open-list"
  /** `additionalProperties: true` beside named ones. */
  | "open-properties"
  /** A schema that is nothing but itself. */
  | "circular"
  /** A `const` or `enum` value that is no scalar. */
  | "structured-constant";

/** The name of a type in a package, decided once: see `assign-type-names`. */
export type TypeName = string;

export interface Property {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly access: Access;
  readonly documentation: Documentation;
}

/** Which way a value travels: `read` is only in responses, `write` only in requests. */
export type Access = "both" | "read" | "write";

export interface Documentation {
  readonly text: string | null;
  readonly isDeprecated: boolean;
  /** Facts that types cannot say, a line each: `Default: 100`, `Pattern: ^[a-f0-9]{24}$`. */
  readonly facts: readonly string[];
}

/** A named type of a package. */
export interface TypeDeclaration {
  readonly name: TypeName;
  readonly at: Location;
  readonly schema: Schema;
  readonly documentation: Documentation;
}
