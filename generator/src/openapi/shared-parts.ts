import { shortHash } from "../analyze/names/short-hash.js";
import { defineMember, isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import { fileOf, keysOf, pointerOf, type Location } from "../model/location.js";
import { componentKey } from "./component-key.js";

/** The kinds of components that operations can share. Schemas and security schemes are collected separately. */
export type PartKind = "parameters" | "headers" | "requestBodies" | "responses";

interface Part {
  readonly key: string;
  readonly value: JsonObject;
}

/** Collects the parts that operations can share, because the original document defines them by name. */
export class SharedParts {
  readonly #parts = new Map<PartKind, Map<Location, Part>>();
  readonly #keys = new Map<PartKind, Set<string>>();
  readonly #main: string;

  /** `main` is the path of the document's main file. */
  constructor(main: string) {
    this.#main = main;
  }

  /**
   * Returns a reference to a part. Returns the part itself if it has no name, or if it differs from an earlier part
   * with the same location. For example, two operations can have different media types of the same response.
   */
  refer(kind: PartKind, at: Location, value: JsonObject): JsonObject {
    const parts = this.#parts.get(kind) ?? new Map<Location, Part>();
    this.#parts.set(kind, parts);
    const known = parts.get(at);
    const name = known === undefined ? this.#nameOf(kind, at) : null;
    if (known === undefined && name === null) return value;
    const part = known ?? { key: this.#freeKey(kind, name ?? "", at), value };
    parts.set(at, part);
    return isSame(part.value, value) ? { $ref: `#/components/${kind}/${part.key}` } : value;
  }

  /** Returns the components, sorted by name. */
  components(): JsonObject {
    const components: Record<string, Json> = {};
    for (const [kind, parts] of [...this.#parts].sort(([left], [right]) => (left < right ? -1 : 1))) {
      const values: Record<string, Json> = {};
      const sorted = [...parts.values()].sort((left, right) => (left.key < right.key ? -1 : 1));
      for (const { key, value } of sorted) defineMember(values, key, value);
      components[kind] = values;
    }
    return components;
  }

  /**
   * Returns the name of a part: its key in the document, or the name of its file if the part is the whole file. Null if
   * the part is unnamed.
   */
  #nameOf(kind: PartKind, at: Location): string | null {
    const keys = keysOf(pointerOf(at));
    const file = fileOf(at);
    if (keys.length === 0) return (file.split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
    const isNamed =
      (keys.length === 3 && keys[0] === "components" && keys[1] === kind) ||
      (keys.length === 2 && keys[0] === kind) ||
      (keys.length === 1 && file !== this.#main);
    return isNamed ? (keys.at(-1) ?? null) : null;
  }

  #freeKey(kind: PartKind, name: string, at: Location): string {
    const keys = this.#keys.get(kind) ?? new Set<string>();
    this.#keys.set(kind, keys);
    const key = componentKey(name);
    const free = keys.has(key) ? `${key}_${shortHash(at)}` : key;
    keys.add(free);
    return free;
  }
}

/** Whether two parts have the same JSON. Their media types and schemas are often the same objects. */
function isSame(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (isArray(left) && isArray(right))
    return left.length === right.length && left.every((each, index) => isSame(each, right[index] ?? null));
  if (!isObject(left) || !isObject(right)) return false;
  const [keys, others] = [Object.keys(left), Object.keys(right)];
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && isSame(left[key] ?? null, right[key] ?? null))
  );
}
