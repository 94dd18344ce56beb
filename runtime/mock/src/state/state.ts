import { isArray, isObject, member, type Json, type JsonObject } from "../json.js";
import { Collection } from "./collection.js";
import type { Entity } from "./entity.js";
import { FileStore } from "./file-store.js";
import type { Snapshotable } from "./snapshotable.js";
import { linkKey } from "./link-key.js";
import type { LinkTable, ResourceTable } from "../tables/tables.js";

export type { Entity } from "./entity.js";

/** The entities of a mock: a collection for each resource and parent, in the order of creation. */
export class State implements Snapshotable {
  readonly #resources: Readonly<Record<string, ResourceTable>>;
  readonly #links: readonly LinkTable[];
  readonly #collections = new Map<string, Map<string, Collection>>();
  readonly #counts = new Map<string, number>();
  readonly files: FileStore = new FileStore();

  constructor(resources: Readonly<Record<string, ResourceTable>>, links: Readonly<Record<string, LinkTable>> = {}) {
    this.#resources = resources;
    this.#links = Object.values(links);
  }

  /** The number of parents that an entity of a resource has. */
  parentCount(resource: string): number {
    return this.#resources[resource]?.parents.length ?? 0;
  }

  /** The entities of a resource that belong to the given parents. */
  list(resource: string, parents: readonly string[]): readonly Entity[] {
    return [...(this.#collections.get(resource)?.get(collectionKey(parents))?.values() ?? [])];
  }

  /** The collection of a resource below the given parents; null if no entity was ever added to it. */
  collection(resource: string, parents: readonly string[]): Collection | null {
    return this.#collections.get(resource)?.get(collectionKey(parents)) ?? null;
  }

  /** The entities of a resource whose property has a value, written as text, whatever their parents. */
  findByValue(resource: string, property: string, text: string): readonly Entity[] {
    return [...(this.#collections.get(resource)?.values() ?? [])].flatMap((collection) => {
      const found = collection.withValue([property], text);
      return found.slice(0, found.length);
    });
  }

  /** The number of entities of a resource below an entity, at any depth. */
  countBelow(resource: string, keys: readonly string[]): number {
    if (this.#resources[resource]?.parents.length === keys.length) return this.collection(resource, keys)?.size ?? 0;
    let count = 0;
    for (const collection of this.#collections.get(resource)?.values() ?? [])
      if (isBelow(collection, keys)) count += collection.size;
    return count;
  }

  /** The number of collections of a link that contain a key: the number of holders of a linked entity. */
  countHolders(link: string, key: string): number {
    let count = 0;
    for (const collection of this.#collections.get(link)?.values() ?? [])
      if (collection.get(key) !== undefined) count += 1;
    return count;
  }

  /** All entities of a resource, whatever their parents. */
  all(resource: string): readonly Entity[] {
    return [...(this.#collections.get(resource)?.values() ?? [])].flatMap((collection) => [...collection.values()]);
  }

  get(resource: string, keys: readonly string[]): Entity | null {
    const collection = this.#collections.get(resource)?.get(collectionKey(keys.slice(0, -1)));
    return collection?.get(keys.at(-1) ?? "") ?? null;
  }

  /** Adds an entity, or replaces the one with these keys without changing the order. */
  put(resource: string, keys: readonly string[], value: JsonObject): Entity {
    const entity: Entity = { resource, keys, value };
    const parents = getOrCreate(this.#collections, resource, () => new Map<string, Collection>());
    const collection = getOrCreate(parents, collectionKey(keys.slice(0, -1)), () => new Collection());
    collection.set(keys.at(-1) ?? "", entity);
    return entity;
  }

  /** Removes an entity with its descendants and its links. Returns false if it doesn't exist. */
  remove(resource: string, keys: readonly string[]): boolean {
    const collection = this.#collections.get(resource)?.get(collectionKey(keys.slice(0, -1)));
    if (collection?.delete(keys.at(-1) ?? "") !== true) return false;
    this.#removeDependents(resource, keys);
    return true;
  }

  /**
   * Increments and returns the number of entities of a resource that have ever been created. Generated ids depend on
   * this number.
   */
  nextCount(resource: string): number {
    const count = (this.#counts.get(resource) ?? 0) + 1;
    this.#counts.set(resource, count);
    return count;
  }

  save(): Json {
    const entities = [...this.#collections.values()].flatMap((parents) =>
      [...parents.values()].flatMap((collection) =>
        [...collection.values()].map(({ resource, keys, value }): Json => ({ resource, keys, value })),
      ),
    );
    return { entities, counts: Object.fromEntries(this.#counts), files: this.files.save() };
  }

  load(saved: Json): void {
    this.#collections.clear();
    this.#counts.clear();
    this.files.load(member(saved, "files") ?? null);
    const entities = member(saved, "entities");
    for (const entity of isArray(entities) ? entities : []) this.#loadEntity(entity);
    const counts = member(saved, "counts");
    for (const [resource, count] of Object.entries(isObject(counts) ? counts : {}))
      if (typeof count === "number") this.#counts.set(resource, count);
  }

  #loadEntity(entity: Json): void {
    const [resource, keys, value] = ["resource", "keys", "value"].map((name) => member(entity, name));
    if (typeof resource !== "string" || !isArray(keys) || !isObject(value)) return;
    this.put(resource, keys.map(String), value);
  }

  #removeDescendants({ name, parents }: ResourceTable, removed: string, keys: readonly string[]): void {
    // An entity is a descendant if its outer keys are the keys of the removed entity.
    if (parents[keys.length - 1] !== removed) return;
    const collections = this.#collections.get(name);
    if (collections === undefined) return;
    const direct = collectionKey(keys);
    const isDirect = parents.length === keys.length;
    const found = isDirect ? [[direct, collections.get(direct)] as const] : [...collections];
    for (const [parentKey, collection] of found) {
      if (collection === undefined || !isBelow(collection, keys)) continue;
      collections.delete(parentKey);
      for (const entity of collection.values()) this.#removeDependents(name, entity.keys);
    }
  }

  /** Removes the descendants of a removed entity, and the links from and to the entity. */
  #removeDependents(resource: string, keys: readonly string[]): void {
    for (const child of Object.values(this.#resources)) this.#removeDescendants(child, resource, keys);
    for (const link of this.#links) {
      const collections = this.#collections.get(link.name);
      if (link.holder === resource) collections?.delete(linkKey(keys));
      if (link.resource !== resource) continue;
      for (const collection of collections?.values() ?? []) collection.delete(linkKey(keys));
    }
  }
}

/** Whether the entities of a collection are below the entity with the given keys. */
function isBelow(collection: Collection, keys: readonly string[]): boolean {
  const first = collection.values().next().value;
  return first !== undefined && keys.every((key, index) => first.keys[index] === key);
}

/** Keys come from clients and can contain any character, so no separator is safe. */
function collectionKey(keys: readonly string[]): string {
  return keys.length < 2 ? (keys[0] ?? "") : JSON.stringify(keys);
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
