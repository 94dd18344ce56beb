import { isArray, isObject, member, type Json, type JsonObject } from "../json.js";
import type { Snapshotable } from "./snapshotable.js";
import { linkKey } from "./link-key.js";
import type { LinkTable, ResourceTable } from "../tables/tables.js";

/** One thing that the mock holds. Never changed: an update puts another in its place. */
export interface Entity {
  readonly resource: string;
  /** The keys of its parents, outermost first, and its own. */
  readonly keys: readonly string[];
  /** All that is known of it, whichever version shows it. */
  readonly value: JsonObject;
}

type Collection = Map<string, Entity>;

/** What the mock holds: for each resource and each of its parents a collection, in the order of creation. */
export class State implements Snapshotable {
  readonly #resources: Readonly<Record<string, ResourceTable>>;
  readonly #links: readonly LinkTable[];
  readonly #collections = new Map<string, Map<string, Collection>>();
  readonly #counts = new Map<string, number>();

  constructor(resources: Readonly<Record<string, ResourceTable>>, links: Readonly<Record<string, LinkTable>> = {}) {
    this.#resources = resources;
    this.#links = Object.values(links);
  }

  /** The entities of a resource that stand below these parents. */
  list(resource: string, parents: readonly string[]): readonly Entity[] {
    return [...(this.#collections.get(resource)?.get(joined(parents))?.values() ?? [])];
  }

  /** Every entity of a resource, whatever it stands below. */
  all(resource: string): readonly Entity[] {
    return [...(this.#collections.get(resource)?.values() ?? [])].flatMap((collection) => [...collection.values()]);
  }

  get(resource: string, keys: readonly string[]): Entity | null {
    const collection = this.#collections.get(resource)?.get(joined(keys.slice(0, -1)));
    return collection?.get(keys.at(-1) ?? "") ?? null;
  }

  /** Adds an entity, or replaces the one with these keys, which keeps its place. */
  put(resource: string, keys: readonly string[], value: JsonObject): Entity {
    const entity: Entity = { resource, keys, value };
    const parents = getOrMake(this.#collections, resource, () => new Map<string, Collection>());
    const collection = getOrMake(parents, joined(keys.slice(0, -1)), () => new Map<string, Entity>());
    collection.set(keys.at(-1) ?? "", entity);
    return entity;
  }

  /** Removes an entity and all that stands below it. False if it is not there. */
  remove(resource: string, keys: readonly string[]): boolean {
    const collection = this.#collections.get(resource)?.get(joined(keys.slice(0, -1)));
    if (collection?.delete(keys.at(-1) ?? "") !== true) return false;
    this.#forget(resource, keys);
    return true;
  }

  /** How many entities of a resource there have ever been, this one counted: 1, 2, 3 … Made-up ids come from it. */
  nextCount(resource: string): number {
    const count = (this.#counts.get(resource) ?? 0) + 1;
    this.#counts.set(resource, count);
    return count;
  }

  save(): Json {
    const entities = [...this.#collections.values()].flatMap((parents) =>
      [...parents.values()].flatMap((collection) => [...collection.values()].map((entity) => ({ ...entity }))),
    );
    return { entities, counts: Object.fromEntries(this.#counts) };
  }

  load(saved: Json): void {
    this.#collections.clear();
    this.#counts.clear();
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

  #removeBelow({ name, parents }: ResourceTable, removed: string, keys: readonly string[]): void {
    // A resource stands below another if its outer keys are that one's keys.
    if (parents[keys.length - 1] !== removed) return;
    const collections = this.#collections.get(name);
    for (const [place, collection] of collections ?? []) {
      const [some] = collection.values();
      if (some === undefined || !keys.every((key, index) => some.keys[index] === key)) continue;
      collections?.delete(place);
      for (const { keys: own } of collection.values()) this.#forget(name, own);
    }
  }

  /** With an entity goes what stands below it, and what it is linked with or by. */
  #forget(resource: string, keys: readonly string[]): void {
    for (const child of Object.values(this.#resources)) this.#removeBelow(child, resource, keys);
    for (const link of this.#links) {
      const collections = this.#collections.get(link.name);
      if (link.holder === resource) collections?.delete(linkKey(keys));
      if (link.resource !== resource) continue;
      for (const collection of collections?.values() ?? []) collection.delete(linkKey(keys));
    }
  }
}

/** Keys are text of the sender, who can write every sign: `%00` too. */
function joined(keys: readonly string[]): string {
  return keys.length < 2 ? (keys[0] ?? "") : JSON.stringify(keys);
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
