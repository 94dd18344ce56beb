import { nameMaps } from "../../load/name-maps.js";
import { entriesOf, isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";
import { mappedReference } from "../references/mapped-reference.js";
import type { References } from "../references/references.js";

/**
 * Fields that aren't searched for references: those that an operation or schema doesn't need, and those whose data can
 * look like a reference.
 */
const skippedFields = new Set(["callbacks", "links", "example", "examples", "enum", "const"]);

interface Part {
  /** The first reference in the part that cannot be resolved; null if there is none. */
  readonly broken: Location | null;
  /** The values that the part refers to. */
  readonly targets: readonly LocatedValue[];
}

/** Finds the parts of a document that depend, directly or through other parts, on a reference that cannot be resolved. */
export class BrokenParts {
  readonly #references: References;
  /** The broken reference that each part depends on, or null, keyed by the part's location. */
  readonly #known = new Map<Location, Location | null>();

  constructor(references: References) {
    this.#references = references;
  }

  /** Returns the location of a broken reference that a value depends on; null if there is none. */
  find(start: LocatedValue): Location | null {
    const parts = this.#collect(start);
    const users = new Map<Location, Location[]>();
    const queue: [Location, Location][] = [];
    for (const [at, { broken, targets }] of parts) {
      if (broken !== null) queue.push([at, broken]);
      for (const target of targets) {
        const known = this.#known.get(target.at);
        if (typeof known === "string") queue.push([at, known]);
        else {
          const known = users.get(target.at);
          if (known === undefined) users.set(target.at, [at]);
          else known.push(at);
        }
      }
    }
    for (const at of parts.keys()) this.#known.set(at, null);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, broken] = next;
      if (this.#known.get(at) !== null) continue;
      this.#known.set(at, broken);
      for (const user of users.get(at) ?? []) queue.push([user, broken]);
    }
    return this.#known.get(start.at) ?? null;
  }

  /** Returns every part that a value refers to, directly or through other parts, except those already in `#known`. */
  #collect(start: LocatedValue): ReadonlyMap<Location, Part> {
    const parts = new Map<Location, Part>();
    const stack = [start];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (parts.has(next.at) || this.#known.has(next.at)) continue;
      const part = this.#read(next);
      parts.set(next.at, part);
      stack.push(...part.targets);
    }
    return parts;
  }

  /** Reads the references in a value. Not recursive, so that deep nesting cannot overflow the stack. */
  #read(start: LocatedValue): Part {
    const targets: LocatedValue[] = [];
    let broken: Location | null = null;
    const visited = new Set<Json>();
    const stack = [{ ...start, hasNames: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { value, at } = this.#references.locateValue(next.value, next.at);
      if ((!isObject(value) && !isArray(value)) || visited.has(value)) continue;
      visited.add(value);
      const hasNames = next.hasNames || isArray(value);
      if (isObject(value) && !hasNames) {
        const target = this.#resolve(value["$ref"], at);
        if (target !== null) targets.push(target);
        else if (typeof value["$ref"] === "string") broken ??= childOf(at, "$ref");
        targets.push(...this.#mappedBy(value["discriminator"], at));
      }
      for (const [key, child] of Object.entries<Json>(value)) {
        if (hasNames) stack.push({ value: child, at: childOf(at, key), hasNames: false });
        else if (!skippedFields.has(key) && !key.startsWith("x-"))
          stack.push({ value: child, at: childOf(at, key), hasNames: nameMaps.has(key) });
      }
    }
    return { broken, targets };
  }

  /** Returns the schemas that a discriminator names. Ignores names of schemas that don't exist. */
  #mappedBy(discriminator: Json | undefined, at: Location): readonly LocatedValue[] {
    return entriesOf(member(discriminator, "mapping")).flatMap(([, name]) => {
      const target = typeof name === "string" ? this.#resolve(mappedReference(name), at) : null;
      return target === null ? [] : [target];
    });
  }

  #resolve(reference: Json | undefined, at: Location): LocatedValue | null {
    if (typeof reference !== "string") return null;
    return this.#references.attempt(() => this.#references.resolve(reference, at)).result;
  }
}
