import { isArray, isObject, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { dynamicAnchorsOf, emptyScope, type Scope } from "./dynamic-scope.js";
import type { LocatedValue } from "./located-value.js";
import type { References } from "./references.js";

/** Finds the dynamic references in a schema that depend on the dynamic scope, and reports those that can't be resolved. */
export class DynamicReferences {
  readonly #references: References;
  readonly #unresolved = new Map<Location | null, readonly { readonly name: string; readonly at: Location }[]>();
  readonly #names = new Map<Location, ReadonlySet<string>>();

  constructor(references: References) {
    this.#references = references;
  }

  /**
   * Resolves a dynamic reference whose name isn't in scope to the only anchor with that name. If there isn't exactly
   * one such anchor, records the reference for `reportUnresolved` and returns null. The reference isn't reported
   * immediately, because the named schema `root` that contains it may be used only where the name is in scope.
   */
  resolveOutsideScope(reference: string, at: Location, root: Location | null): LocatedValue | null {
    const [file, name = ""] = reference.split("#", 2);
    const { identifiers } = this.#references;
    const isName = file === "" && name !== "" && !name.startsWith("/");
    const isOpen = isName && identifiers.anchorsNamed(name, at).length !== 1 && identifiers.hasAnchor(name);
    if (!isOpen) return this.#references.resolve(reference, at, "$dynamicRef");
    const unresolved = this.#unresolved.get(root) ?? [];
    this.#unresolved.set(root, [...unresolved, { name, at }]);
    return null;
  }

  /** Reports the unresolved references in unnamed schemas (`root` is null) and in the named schemas that are referenced. */
  reportUnresolved(referred: ReadonlySet<Location>): void {
    for (const [root, references] of this.#unresolved) {
      if (root !== null && !referred.has(root)) continue;
      for (const { name, at } of references) {
        this.#references.report({
          code: "unresolved-dynamic-reference",
          severity: "warning",
          at: childOf(at, "$dynamicRef"),
          message: `No schema in the dynamic scope of this reference defines the dynamic anchor ${JSON.stringify(name)}; any value is allowed.`,
          help: `Refer to this schema from one that has $dynamicAnchor: ${name} in its $defs.`,
        });
      }
    }
  }

  /** Returns the part of a scope that affects the meaning of a schema; empty for most schemas. */
  relevantScope(schema: LocatedValue, scope: Scope): Scope {
    if (scope.size === 0) return emptyScope;
    const used = new Map<string, LocatedValue>();
    const queue = [schema];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const name of this.#namesUsedIn(next)) {
        const anchor = scope.get(name);
        if (anchor === undefined || used.has(name)) continue;
        used.set(name, anchor);
        queue.push(anchor);
      }
    }
    const anchors = dynamicAnchorsOf(schema);
    const isSelfContained = [...used].every(([name, anchor]) => anchors.get(name)?.at === anchor.at);
    return isSelfContained ? emptyScope : new Map([...used].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** Returns the names of the dynamic references that are reachable from a schema. */
  #namesUsedIn(schema: LocatedValue): ReadonlySet<string> {
    const cached = this.#names.get(schema.at);
    if (cached !== undefined) return cached;
    const names = new Set<string>();
    const visited = new Set<Json>();
    const stack = [schema];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { value, at } = next;
      if (visited.has(value)) continue;
      if (isArray(value)) value.forEach((child, index) => stack.push({ value: child, at: childOf(at, index) }));
      if (!isObject(value)) continue;
      visited.add(value);
      for (const [key, child] of Object.entries(value)) {
        if (key === "$dynamicRef" && typeof child === "string") names.add(child.slice(child.indexOf("#") + 1));
        else if (key === "$ref" && typeof child === "string") {
          const target = this.#references.resolve(child, at);
          if (target !== null) stack.push(target);
        } else stack.push({ value: child, at: childOf(at, key) });
      }
    }
    this.#names.set(schema.at, names);
    return names;
  }
}
