import { isArray, isObject, member, toText, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../entity.js";

const maxEntities = 10_000;
const maxText = 256;
const maxProperties = 40;
const maxDepth = 3;

/**
 * Remembers removed entities, so that a client can delete items while it reads a list page by page, and then continue
 * after a deleted item. Keeps the last 10,000 entities, but only the values by which a list can be sorted.
 */
export class RemovedEntities {
  readonly #found = new Map<string, Entity>();

  add(collection: string, entity: Entity): void {
    const key = entity.keys.at(-1) ?? "";
    const id = idOf(collection, key);
    if (id.length > 2 * maxText) return;
    this.#found.delete(id);
    this.#found.set(id, { ...entity, value: withoutDetails(entity.value, maxDepth) });
    const [oldest] = this.#found.size > maxEntities ? this.#found.keys() : [];
    if (oldest !== undefined) this.#found.delete(oldest);
  }

  get(collection: string, key: string): Entity | null {
    return this.#found.get(idOf(collection, key)) ?? null;
  }

  /** The key of a collection's removed entity whose property has the given value (as text); null if none is known. */
  keyWith(collection: string, property: string, text: string): string | null {
    const prefix = idOf(collection, "");
    for (const [id, { keys, value }] of this.#found)
      if (id.startsWith(prefix) && toText(member(value, property)) === text) return keys.at(-1) ?? null;
    return null;
  }

  clear(): void {
    this.#found.clear();
  }
}

/** Keys come from clients and can contain any character, so the length separates the two parts. */
function idOf(collection: string, key: string): string {
  return `${collection.length} ${collection}${key}`;
}

/** Returns a value without long strings and lists, so that memory is bounded. */
function withoutDetails(value: JsonObject, depth: number): JsonObject {
  const pairs: [string, Json][] = [];
  for (const [name, inner] of Object.entries(value).slice(0, maxProperties)) {
    if (isObject(inner) && depth > 1) pairs.push([name, withoutDetails(inner, depth - 1)]);
    else if (typeof inner === "string") pairs.push([name, inner.slice(0, maxText)]);
    else if (!isObject(inner) && !isArray(inner)) pairs.push([name, inner]);
  }
  return Object.fromEntries(pairs);
}
