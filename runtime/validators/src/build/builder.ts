import type { Issue } from "../judge/verdict.js";

/** Creates schemas of a schema library. `S` is the library's schema type. */
export interface Builder<S> {
  readonly unknown: () => S;
  readonly never: () => S;
  readonly string: () => S;
  /** Finite numbers. */
  readonly number: () => S;
  readonly boolean: () => S;
  readonly null: () => S;
  /** A valid `Date`. */
  readonly date: () => S;
  readonly bigint: () => S;
  /** A `Blob`, `Uint8Array` or `ReadableStream`. */
  readonly bytes: () => S;
  /** One of the values. The list must not be empty. */
  readonly literal: (values: readonly Scalar[]) => S;
  readonly array: (items: S) => S;
  /** An object. Other properties match `rest`; null allows any. */
  readonly object: (members: readonly ObjectMember<S>[], rest: S | null) => S;
  readonly union: (variants: readonly S[]) => S;
  readonly intersection: (left: S, right: S) => S;
  /** A schema that is created when it is first used, because it can contain the schema that refers to it. */
  readonly lazy: (create: () => S) => S;
  /** A schema with further rules, which are applied to values that it accepts. */
  readonly check: (schema: S, findIssues: (value: unknown) => readonly Issue[]) => S;
}

export type Scalar = string | number | boolean | null;

export interface ObjectMember<S> {
  readonly name: string;
  readonly schema: S;
  readonly isOptional: boolean;
}
