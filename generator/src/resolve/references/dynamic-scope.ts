import { isArray, isObject, member, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Place, References } from "./references.js";

/** What `$dynamicRef: "#name"` means on the way through the schemas so far: the outermost schema that claims the name. */
export type Scope = ReadonlyMap<string, Place>;

export const emptyScope: Scope = new Map();

/** The names that a schema claims itself: its own `$dynamicAnchor`, and those of its `$defs`. */
export function claimsOf({ value, at }: Place): Scope {
  const claims = new Map<string, Place>();
  const own = member(value, "$dynamicAnchor");
  if (typeof own === "string") claims.set(own, { value, at });
  const definitions = member(value, "$defs");
  for (const [key, definition] of Object.entries(isObject(definitions) ? definitions : {})) {
    const name = member(definition, "$dynamicAnchor");
    if (typeof name === "string" && !claims.has(name))
      claims.set(name, { value: definition, at: childOf(at, "$defs", key) });
  }
  return claims;
}

/** A scope with what a schema within it claims: what is known already stays, for the outermost counts. */
export function widen(scope: Scope, claims: Scope): Scope {
  return claims.size === 0 ? scope : new Map([...claims, ...scope]);
}

/** Tells what schemas mean differently in different scopes. */
export class DynamicReferences {
  readonly #references: References;
  readonly #open = new Map<Location | null, readonly { readonly name: string; readonly at: Location }[]>();
  readonly #used = new Map<Location, ReadonlySet<string>>();

  constructor(references: References) {
    this.#references = references;
  }

  /**
   * Where a dynamic reference leads that nothing around it has claimed: to the one anchor of that name. Of a template that leaves its
   * names open nothing is said, unless somebody refers to it as it is: `reportOpen`.
   */
  unclaimed(reference: string, at: Location, root: Location | null): Place | null {
    const [file, name = ""] = reference.split("#", 2);
    const { identifiers } = this.#references;
    const isName = file === "" && name !== "" && !name.startsWith("/");
    const isOpen = isName && identifiers.anchored(name, at).length !== 1 && identifiers.hasAnchor(name);
    if (!isOpen) return this.#references.target(reference, at, "$dynamicRef");
    const open = this.#open.get(root) ?? [];
    this.#open.set(root, [...open, { name, at }]);
    return null;
  }

  /** Says which names stay open: in what has no name itself (`null`), and in the schemas that are referred to. */
  reportOpen(referred: ReadonlySet<Location>): void {
    for (const [root, references] of this.#open) {
      if (root !== null && !referred.has(root)) continue;
      for (const { name, at } of references) {
        this.#references.report({
          code: "open-dynamic-reference",
          severity: "warning",
          at: childOf(at, "$dynamicRef"),
          message: `Nothing that leads here says what ${JSON.stringify(`#${name}`)} is; any value is taken.`,
          help: `Refer to a schema that says it, with $dynamicAnchor: ${name} in its $defs.`,
        });
      }
    }
  }

  /** The part of a scope that a schema depends on, and would not have by itself; empty for most. */
  relevant(place: Place, scope: Scope): Scope {
    if (scope.size === 0) return emptyScope;
    const used = new Map<string, Place>();
    const queue = [place];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const name of this.#usedBy(next)) {
        const claimed = scope.get(name);
        if (claimed === undefined || used.has(name)) continue;
        used.set(name, claimed);
        queue.push(claimed);
      }
    }
    const claims = claimsOf(place);
    const isOwn = [...used].every(([name, claimed]) => claims.get(name)?.at === claimed.at);
    return isOwn ? emptyScope : new Map([...used].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** The names of the dynamic references that can be reached from a schema. */
  #usedBy(place: Place): ReadonlySet<string> {
    const known = this.#used.get(place.at);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const seen = new Set<Json>();
    const stack = [place];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { value, at } = next;
      if (seen.has(value)) continue;
      if (isArray(value)) value.forEach((child, index) => stack.push({ value: child, at: childOf(at, index) }));
      if (!isObject(value)) continue;
      seen.add(value);
      for (const [key, child] of Object.entries(value)) {
        if (key === "$dynamicRef" && typeof child === "string") names.add(child.slice(child.indexOf("#") + 1));
        else if (key === "$ref" && typeof child === "string") {
          const target = this.#references.target(child, at);
          if (target !== null) stack.push(target);
        } else stack.push({ value: child, at: childOf(at, key) });
      }
    }
    this.#used.set(place.at, names);
    return names;
  }
}
