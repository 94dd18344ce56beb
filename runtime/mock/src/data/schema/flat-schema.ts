import type { BoundedPattern } from "../../pattern/bounded-pattern.js";
import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { JsonType } from "../json/type-of.js";

/** A schema with its `$ref` and `allOf` merged in: every keyword occurs once, and a missing keyword has a neutral value. */
export interface FlatSchema {
  /** Whether no value is valid. */
  readonly isNever: boolean;
  /** The names of the schemas that are merged, outermost first. */
  readonly names: readonly string[];
  /** Null if every type is allowed. `number` includes `integer`. */
  readonly types: readonly JsonType[] | null;
  /** The allowed values, from `enum` and `const`; null if neither is present. */
  readonly values: readonly Json[] | null;
  readonly defaults: readonly Json[];
  readonly examples: readonly Json[];
  /** The values of `x-extensible-enum`. Other values are valid, too. */
  readonly knownValues: readonly Json[];
  readonly isReadOnly: boolean;
  readonly isWriteOnly: boolean;
  readonly text: TextRules;
  readonly number: NumberRules;
  readonly array: ArrayRules;
  readonly object: ObjectRules;
  /** The `oneOf` and `anyOf` keywords. A valid value also matches a branch of each. */
  readonly alternatives: readonly Alternatives[];
  readonly conditions: readonly Condition[];
  /** A valid value matches none of these schemas (`not`). */
  readonly excluded: readonly MockSchema[];
}

/** Rules for strings. Lengths are in characters. */
export interface TextRules {
  readonly format: string | null;
  readonly patterns: readonly Pattern[];
  readonly minLength: number;
  readonly maxLength: number;
}

export interface Pattern {
  readonly source: string;
  /** Null if the pattern is invalid, in which case it isn't checked. */
  readonly expression: BoundedPattern | null;
}

/** Rules for numbers. A missing bound is infinite. */
export interface NumberRules {
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly exclusiveMaximum: number;
  readonly multiplesOf: readonly number[];
}

export interface ArrayRules {
  readonly prefixItems: readonly MockSchema[];
  /** Null if items can be anything. */
  readonly items: MockSchema | null;
  readonly contains: MockSchema | null;
  readonly minContains: number;
  readonly minItems: number;
  readonly maxItems: number;
  readonly isUnique: boolean;
}

export interface ObjectRules {
  /** In declaration order. */
  readonly properties: ReadonlyMap<string, MockSchema>;
  readonly patternProperties: readonly PatternProperty[];
  /** `additionalProperties`; null if it is missing. */
  readonly additional: MockSchema | null;
  /** Whether `unevaluatedProperties` is false. */
  readonly isSealed: boolean;
  readonly propertyNames: MockSchema | null;
  readonly required: ReadonlySet<string>;
  readonly minProperties: number;
  readonly maxProperties: number;
  /** The discriminator values (tags) of this schema, by the discriminator's property. The first is preferred. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

export interface PatternProperty {
  readonly pattern: Pattern;
  readonly schema: MockSchema;
}

export interface Alternatives {
  readonly kind: "oneOf" | "anyOf";
  readonly branches: readonly Branch[];
  /** The property of the discriminator; null if there is none. */
  readonly tagProperty: string | null;
  /** The branch for discriminator values that select no other branch; null if such values are invalid. */
  readonly otherwise: Branch | null;
}

export interface Branch {
  readonly schema: MockSchema;
  /** The discriminator values that select this branch. */
  readonly tags: readonly string[];
}

export interface Condition {
  readonly if: MockSchema;
  readonly then: MockSchema;
  readonly else: MockSchema;
}
