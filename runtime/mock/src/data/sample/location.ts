/** Where a value stands. */
export interface Location {
  /** JSON Pointer (RFC 6901) from the value that was asked for. */
  readonly pointer: string;
  /** The nearest property; empty if there is none. Made-up texts begin with it. */
  readonly name: string;
  readonly depth: number;
  /** The named schemas of the values around it, innermost first. */
  readonly enclosing: EnclosingSchemas | null;
}

export interface EnclosingSchemas {
  readonly names: readonly string[];
  readonly around: EnclosingSchemas | null;
}

/** How often the named schemas of a value stand around it already: the highest count of any. */
export function countRecursions(names: readonly string[], { enclosing: around }: Location): number {
  let highest = 0;
  for (const name of names) {
    let count = 0;
    for (let each = around; each !== null; each = each.around) if (each.names.includes(name)) count += 1;
    highest = Math.max(highest, count);
  }
  return highest;
}

/** The same place with another value. No pointer looks like it. */
export function withVariation(place: Location, variation: number): Location {
  return { ...place, pointer: `${place.pointer}~${variation}` };
}
