/** The location of a value within the sampled value. */
export interface Location {
  /** JSON Pointer (RFC 6901), from the root of the sampled value. */
  readonly pointer: string;
  /** The name of the nearest property, used as the prefix of generated strings; empty if there is none. */
  readonly name: string;
  readonly depth: number;
  /** The named schemas of the enclosing values; null at the root. */
  readonly enclosing: EnclosingSchemas | null;
}

/** The named schemas of an enclosing value, linked to those of the next enclosing value. */
export interface EnclosingSchemas {
  readonly names: readonly string[];
  readonly parent: EnclosingSchemas | null;
}
