/** The location of a value within the sampled value. */
export interface Location {
  /** JSON Pointer (RFC 6901), from the root of the sampled value. */
  readonly pointer: string;
  /** The name of the nearest property, used as the prefix of generated strings; empty if there is none. */
  readonly name: string;
  readonly depth: number;
  /** The named schemas of the enclosing values; null at the root. */
  readonly enclosing: EnclosingSchemas | null;
  /** Whether the value should differ from others, because it is an item of an array or generated in a retry. */
  readonly isVaried: boolean;
  /** The index of the example to use if the value should differ from others. */
  readonly exampleIndex: number;
  /** Whether the value is based on an example. If so, optional properties that the example omits are omitted. */
  readonly isFromExample: boolean;
}

/** A linked list of the named schemas of the enclosing values, innermost first. */
export interface EnclosingSchemas {
  readonly names: readonly string[];
  readonly parent: EnclosingSchemas | null;
}
