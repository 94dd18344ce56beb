import { isArray, isObject, member, type Json, type JsonObject } from "../json.js";
import { Collection } from "./collection.js";
import { collectionKey } from "./collection-key.js";
import type { Entity } from "./entity.js";
import type { Place } from "./indexes/entity-view.js";
import { RemovedEntities } from "./indexes/removed-entities.js";
import { FileStore } from "./file-store.js";
import { isBelow } from "./is-below.js";
import type { Snapshotable } from "./snapshotable.js";
import { linkKey } from "./link-key.js";
import { saveImage } from "./save-image.js";
import type { Collections, StateImage } from "./state-image.js";
import type { LinkTable, ResourceTable } from "../tables/tables.js";

export type { Entity } from "./entity.js";

/** An entity with its place among all entities of its resource. */
export interface FoundEntity extends Place {
  readonly entity: Entity;
}

/** The entities of a mock: a collection for each resource and parent, in the order of creation. */
export class State implements Snapshotable {
  readonly #resources: Readonly<Record<string, ResourceTable>>;
  readonly #links: readonly LinkTable[];
  readonly #collections = new Map<string, Map<string, Collection>>();
  readonly #counts = new Map<string, number>();
  readonly #removed = new RemovedEntities();
  #revision = 0;
  readonly files: FileStore = new FileStore();

  constructor(resources: Readonly<Record<string, ResourceTable>>, links: Readonly<Record<string, LinkTable>> = {}) {
    this.#resources = resources;
    this.#links = Object.values(links);
  }

  /** Increases with every change, including when a snapshot is restored. */
  get revision(): number {
    return this.#revision + this.files.revision;
  }

  /** The number of parents that an entity of a resource has. */
  parentCount(resource: string): number {
    return this.#resources[resource]?.parents.length ?? 0;
  }

  /** Whether a resource can have entities that no operation created. */
  isOpen(resource: string): boolean {
    return this.#resources[resource]?.isOpen === true;
  }

  /** The entities of a resource that belong to the given parents. */
  list(resource: string, parents: readonly string[]): readonly Entity[] {
    return [...(this.#collections.get(resource)?.get(collectionKey(parents))?.values() ?? [])];
  }

  /** The collection of a resource below the given parents; null if no entity was ever added to it. */
  collection(resource: string, parents: readonly string[]): Collection | null {
    return this.#collections.get(resource)?.get(collectionKey(parents)) ?? null;
  }

  /** The entities of a resource whose property has the given value (as text), regardless of their parents. */
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

  /** The collections of a resource. */
  collections(resource: string): readonly Collection[] {
    return [...(this.#collections.get(resource)?.values() ?? [])];
  }

  /**
   * The place of an entity among all entities of its resource, even if it was removed; null if it is unknown. If `keys`
   * is only the entity's own key, which several entities can have, returns the first one.
   */
  find(resource: string, keys: string | readonly string[]): FoundEntity | null {
    const key = typeof keys === "string" ? keys : (keys.at(-1) ?? "");
    const own = typeof keys === "string" ? null : collectionKey(keys.slice(0, -1));
    let first = 0;
    let removed: FoundEntity | null = null;
    for (const [parentKey, collection] of this.#collections.get(resource) ?? []) {
      const entity = own !== null && own !== parentKey ? null : collection.find(key);
      const place = entity === null ? null : collection.placeOf(key);
      if (entity !== null && place !== null) {
        const found = { entity, before: first + place.before, isPresent: place.isPresent };
        if (place.isPresent) return found;
        removed ??= found;
      }
      first += collection.size;
    }
    return removed;
  }

  /** All entities of a resource, whatever their parents. */
  all(resource: string): readonly Entity[] {
    return [...(this.#collections.get(resource)?.values() ?? [])].flatMap((collection) => [...collection.values()]);
  }

  get(resource: string, keys: readonly string[]): Entity | null {
    return this.collection(resource, keys.slice(0, -1))?.get(keys.at(-1) ?? "") ?? null;
  }

  /** Adds an entity, or replaces the one with these keys without changing the order. */
  put(resource: string, keys: readonly string[], value: JsonObject): Entity {
    this.#revision += 1;
    const parents = getOrCreate(this.#collections, resource, () => new Map<string, Collection>());
    const parentKey = collectionKey(keys.slice(0, -1));
    const collection =
      this.#writable(parents, parentKey) ??
      getOrCreate(parents, parentKey, () => new Collection(`${resource} ${parentKey}`, this.#removed));
    return collection.set(keys.at(-1) ?? "", { resource, keys, value });
  }

  /** Removes an entity with its descendants, its files and its links. Returns false if it doesn't exist. */
  remove(resource: string, keys: readonly string[]): boolean {
    const [parentKey, key] = [collectionKey(keys.slice(0, -1)), keys.at(-1) ?? ""];
    const parents = this.#collections.get(resource);
    if (parents?.get(parentKey)?.get(key) === undefined) return false;
    this.#writable(parents, parentKey)?.delete(key);
    this.removeBelow(resource, keys);
    return true;
  }

  /**
   * Changes the key of an entity, and replaces its value. Its descendants and links keep belonging to it. The key must be
   * unused.
   */
  rename(resource: string, keys: readonly string[], key: string, value: JsonObject): Entity {
    const renamed = [...keys.slice(0, -1), key];
    const dependents = this.#dependentsOf(resource, keys, renamed);
    this.remove(resource, keys);
    const entity = this.put(resource, renamed, value);
    for (const each of dependents) this.put(each.resource, each.keys, each.value);
    return entity;
  }

  /** The descendants of an entity, and the links of all of them, with the keys that they have after it is renamed. */
  #dependentsOf(
    resource: string,
    keys: readonly string[],
    renamed: readonly string[],
  ): readonly Omit<Entity, "number">[] {
    const isChild = (name: string): boolean => this.#resources[name]?.parents[keys.length - 1] === resource;
    const isBelowKeys = (each: readonly string[]): boolean => keys.every((key, index) => each[index] === key);
    const replaced = (each: readonly string[]): readonly string[] =>
      isBelowKeys(each) ? [...renamed, ...each.slice(renamed.length)] : each;
    const replacedIn = (key: string, name: string): string =>
      name === resource || isChild(name) ? linkKey(replaced(JSON.parse(key) as readonly string[])) : key;
    const descendants = Object.keys(this.#resources)
      .filter(isChild)
      .flatMap((name) => this.all(name).filter((each) => isBelowKeys(each.keys)))
      .map((each) => ({ ...each, keys: replaced(each.keys) }));
    const links = this.#links.flatMap(({ name, holder, resource: linked }) =>
      this.all(name).flatMap((each) => {
        const [holderKey = "[]", linkedKey = "[]"] = each.keys;
        const next = [replacedIn(holderKey, holder), replacedIn(linkedKey, linked)];
        return next[0] === holderKey && next[1] === linkedKey ? [] : [{ ...each, keys: next }];
      }),
    );
    return [...descendants, ...links];
  }

  /**
   * Increments and returns the number of entities of a resource that have ever been created. Generated ids depend on
   * this number.
   */
  nextCount(resource: string): number {
    const count = (this.#counts.get(resource) ?? 0) + 1;
    this.#revision += 1;
    this.#counts.set(resource, count);
    return count;
  }

  /** The number that `nextCount` returned last; 0 if it was never called. */
  countOf(resource: string): number {
    return this.#counts.get(resource) ?? 0;
  }

  save(): Json {
    return saveImage({ collections: this.#collections, counts: this.#counts, files: this.files.image() });
  }

  /** Returns the state for `restore`. Doesn't copy entities, so the time it takes doesn't depend on their number. */
  image(): StateImage {
    return { collections: shared(this.#collections), counts: new Map(this.#counts), files: this.files.image() };
  }

  restore({ collections, counts, files }: StateImage): void {
    this.#clear();
    for (const [resource, parents] of shared(collections)) this.#collections.set(resource, new Map(parents));
    for (const [resource, count] of counts) this.#counts.set(resource, count);
    this.files.restore(files);
  }

  load(saved: Json): void {
    this.#clear();
    this.files.load(member(saved, "files") ?? null);
    const entities = member(saved, "entities");
    for (const entity of isArray(entities) ? entities : []) this.#loadEntity(entity);
    const counts = member(saved, "counts");
    for (const [resource, count] of Object.entries(isObject(counts) ? counts : {}))
      if (typeof count === "number") this.#counts.set(resource, count);
  }

  #clear(): void {
    this.#revision += 1;
    this.#collections.clear();
    this.#counts.clear();
    this.#removed.clear();
  }

  /** The collection below the given parents, copied if a snapshot contains it; null if there is none. */
  #writable(parents: Map<string, Collection> | undefined, parentKey: string): Collection | null {
    const collection = parents?.get(parentKey);
    if (parents === undefined || collection?.isShared !== true) return collection ?? null;
    const copy = collection.copy(this.#removed);
    parents.set(parentKey, copy);
    return copy;
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
      for (const entity of collection.values()) this.removeBelow(name, entity.keys);
    }
  }

  /** Removes the entities that contain the key of a removed entity. */
  #removeDependent(name: string, path: readonly string[], keys: readonly string[]): void {
    for (const collection of this.collections(name)) {
      const found = collection.withValue(path, keys.at(-1) ?? "");
      for (const entity of found.slice(0, found.length)) this.remove(name, entity.keys);
    }
  }

  /** Removes the descendants, the files and the links of an entity, which needn't exist. */
  removeBelow(resource: string, keys: readonly string[]): void {
    this.#revision += 1;
    this.files.removeOwned(resource, keys);
    for (const child of Object.values(this.#resources)) {
      this.#removeDescendants(child, resource, keys);
      if (child.dependsOn?.resource === resource) this.#removeDependent(child.name, child.dependsOn.path, keys);
    }
    for (const link of this.#links) {
      const collections = this.#collections.get(link.name);
      if (link.holder === resource) collections?.delete(linkKey(keys));
      if (link.resource !== resource) continue;
      for (const [holder, collection] of collections ?? [])
        if (collection.get(linkKey(keys)) !== undefined) this.#writable(collections, holder)?.delete(linkKey(keys));
    }
  }
}

/** Marks collections as contained in a snapshot. */
function shared(collections: Collections): Collections {
  const parts = [...collections].map(([resource, parents]) => [resource, new Map(parents)] as const);
  for (const [, parents] of parts) for (const collection of parents.values()) collection.isShared = true;
  return new Map(parts);
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
