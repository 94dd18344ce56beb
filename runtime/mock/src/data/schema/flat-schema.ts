import type { BoundedPattern } from "../../pattern/bounded-pattern.js";
import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** A schema with what it refers to and consists of (`$ref`, `allOf`) worked in: every keyword once, absent ones neutral. */
export interface FlatSchema {
  /** No value is valid. */
  readonly isNever: boolean;
  /** Of the named schemas that it is made of, itself first. */
  readonly names: readonly string[];
  /** Null: any. A number's `integer` counts as `number` too. */
  readonly types: readonly JsonType[] | null;
  /** The only values, from `enum` and `const`; null: any. */
  readonly values: readonly Json[] | null;
  readonly defaults: readonly Json[];
  readonly examples: readonly Json[];
  /** Of `x-extensible-enum`: values that are known, among others. */
  readonly knownValues: readonly Json[];
  readonly isReadOnly: boolean;
  readonly isWriteOnly: boolean;
  readonly text: TextRules;
  readonly number: NumberRules;
  readonly array: ArrayRules;
  readonly object: ObjectRules;
  /** One branch of each holds as well. */
  readonly alternatives: readonly Alternatives[];
  readonly conditions: readonly Condition[];
  /** Schemas of which none may hold (`not`). */
  readonly excluded: readonly MockSchema[];
}

/** Lengths in characters. */
export interface TextRules {
  readonly format: string | null;
  readonly patterns: readonly Pattern[];
  readonly minLength: number;
  readonly maxLength: number;
}

export interface Pattern {
  readonly source: string;
  /** Null: invalid, and so never checked. */
  readonly expression: BoundedPattern | null;
}

/** Infinite where there is no bound. */
export interface NumberRules {
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly exclusiveMaximum: number;
  readonly multiplesOf: readonly number[];
}

export interface ArrayRules {
  readonly prefixItems: readonly MockSchema[];
  /** Null: anything. */
  readonly items: MockSchema | null;
  readonly contains: MockSchema | null;
  readonly minContains: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly isUnique: boolean;
}

export interface ObjectRules {
  /** In the order of their declaration. */
  readonly properties: ReadonlyMap<string, MockSchema>;
  readonly patternProperties: readonly PatternProperty[];
  /** `additionalProperties`; null: not stated. */
  readonly additional: MockSchema | null;
  /** `unevaluatedProperties: false`. */
  readonly isSealed: boolean;
  readonly propertyNames: MockSchema | null;
  readonly required: ReadonlySet<string>;
  readonly minProperties: number;
  readonly maxProperties: number;
  /** By property: the values of a discriminator that name this schema; the first is its own. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

export interface PatternProperty {
  readonly pattern: Pattern;
  readonly schema: MockSchema;
}

export interface Alternatives {
  readonly kind: "oneOf" | "anyOf";
  readonly branches: readonly Branch[];
  /** The property of the discriminator; null without one. */
  readonly tagProperty: string | null;
}

export interface Branch {
  readonly schema: MockSchema;
  /** Values of the discriminator that mean this branch. */
  readonly tags: readonly string[];
}

export interface Condition {
  readonly if: MockSchema;
  readonly then: MockSchema;
  readonly else: MockSchema;
}
