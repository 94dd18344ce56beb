import { limits } from "../../load/limits.js";
import { defineMember, isArray, isObject, type Json } from "../../model/json.js";
import { childOf, fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import { includeTarget } from "./include-target.js";
import type { LocatedValue } from "./located-value.js";
import type { References } from "./references.js";

/**
 * Replaces each misplaced reference with the value that it refers to. Everything in the value keeps its original
 * location. `locations` are the locations of the objects with `$ref`, as returned by `checkStructure`.
 */
export function inlineReferences(locations: readonly Location[], references: References): void {
  const sorted = [...locations].sort();
  const states = new Map<Location, "open" | "done">();
  const replacer = new Replacer(references);
  const budget = new Budget(references);
  const inline = (location: Location, depth: number): void => {
    const state = states.get(location);
    if (state === "done") return;
    if (state === "open") return reportCircle(location, references);
    if (depth > limits.nestedReferences) return reportDepth(location, references);
    states.set(location, "open");
    const written = valueAt(location, references);
    const target = written === null ? null : references.follow(written.value, written.at);
    // References inside the target are inlined first.
    for (const inner of target === null ? [] : locationsBelow(target.at, sorted)) inline(inner, depth + 1);
    const included = written === null || target === null ? null : includeTarget(written, references);
    if (included !== null && budget.allows(location, included.value)) replacer.replace(location, included.value);
    states.set(location, "done");
  };
  for (const location of sorted) inline(location, 0);
}

/** Limits the total size of inlined values. If each value refers to the next one twice, the size doubles at each level. */
class Budget {
  readonly #references: References;
  readonly #sizes = new WeakMap<object, number>();
  readonly #files = new Set<string>();
  #left = limits.aliasAllowance;
  #isExceeded = false;

  constructor(references: References) {
    this.#references = references;
  }

  allows(location: Location, included: Json): boolean {
    const file = fileOf(location);
    if (!this.#files.has(file)) {
      this.#files.add(file);
      this.#left += limits.aliasExpansion * this.#sizeOf(this.#references.rootOf(file)?.value ?? null);
    }
    this.#left -= this.#sizeOf(included);
    if (this.#left >= 0) return true;
    if (!this.#isExceeded)
      this.#references.report({
        code: "too-many-aliases",
        severity: "error",
        at: childOf(location, "$ref"),
        message: `References in places where the specification allows none are replaced with copies of their targets, which make the document more than ${limits.aliasExpansion} times as large; the limit is exceeded here.`,
        help: "Refer to whole path items, parameters, bodies, responses or schemas instead.",
      });
    this.#isExceeded = true;
    return false;
  }

  #sizeOf(value: Json): number {
    if (!isObject(value) && !isArray(value)) return 1;
    const known = this.#sizes.get(value);
    if (known !== undefined) return known;
    const size = Object.values(value).reduce<number>((sum, child: Json) => sum + this.#sizeOf(child), 1);
    this.#sizes.set(value, size);
    return size;
  }
}

function reportCircle(location: Location, references: References): void {
  references.report({
    code: "circular-reference",
    severity: "error",
    at: childOf(location, "$ref"),
    message: "This reference refers to a value that contains the reference, directly or through other references.",
    help: "Write the value out, or refer to a schema: only schemas may contain themselves.",
  });
}

function reportDepth(location: Location, references: References): void {
  references.report({
    code: "nesting-too-deep",
    severity: "error",
    at: childOf(location, "$ref"),
    message: `References are nested too deeply: this one is reached through more than ${limits.nestedReferences} others, each of which leads to the next.`,
    help: "Write the values out, or move them to schemas. Only references to schemas may be nested this deeply, because all others are replaced with copies of their targets.",
  });
}

/** Returns the locations in `sorted` that are equal to `at` or below it. */
function locationsBelow(at: Location, sorted: readonly Location[]): readonly Location[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < at) low = middle + 1;
    else high = middle;
  }
  const below: Location[] = [];
  for (let index = low; sorted[index]?.startsWith(at) === true; index += 1) {
    const location = sorted[index] ?? "";
    if (location === at || at.endsWith("#") || location[at.length] === "/") below.push(location);
  }
  return below;
}

function valueAt(location: Location, references: References): LocatedValue | null {
  const root = references.rootOf(fileOf(location));
  if (root === null) return null;
  let { value } = root;
  for (const key of keysOf(pointerOf(location))) {
    const child = childAt(value, key);
    if (child === undefined) return null;
    value = child;
  }
  return { value, at: location };
}

/**
 * Replaces values in the files of a document. Each object that contains a replaced value is copied, but only once; the
 * copy keeps the location of the original.
 */
class Replacer {
  readonly #references: References;
  readonly #copies = new WeakSet<object>();

  constructor(references: References) {
    this.#references = references;
  }

  replace(location: Location, replacement: Json): void {
    const file = fileOf(location);
    const root = this.#references.rootOf(file);
    if (root === null) return;
    const changed = this.#replaceIn(root, keysOf(pointerOf(location)), replacement);
    this.#references.replaceRoot(file, changed);
  }

  #replaceIn({ value, at }: LocatedValue, [key, ...keys]: readonly string[], replacement: Json): Json {
    if (key === undefined) return replacement;
    const child = childAt(value, key);
    if (child === undefined) return value;
    const copy = this.#copyOf({ value, at });
    defineMember(copy, key, this.#replaceIn({ value: child, at: childOf(at, key) }, keys, replacement));
    return copy;
  }

  #copyOf({ value, at }: LocatedValue): Record<string, Json> {
    if (this.#copies.has(value as object)) return value as Record<string, Json>;
    const copy: Record<string, Json> = isArray(value) ? ([...value] as object as Record<string, Json>) : {};
    if (isObject(value)) {
      for (const [name, each] of Object.entries(value)) defineMember(copy, name, each);
      this.#references.withOrigin(copy, this.#references.locateValue(value, at).at);
    }
    this.#copies.add(copy);
    return copy;
  }
}

function childAt(value: Json, key: string): Json | undefined {
  if (isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
