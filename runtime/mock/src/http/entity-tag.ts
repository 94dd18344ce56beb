import { hashOf } from "../data/random/hash-of.js";
import type { Entity } from "../state/state.js";

const cache = new WeakMap<Entity, string>();

/** Returns the strong entity tag of an entity (RFC 9110 section 8.8.3). It changes whenever the entity's value does. */
export function entityTag(entity: Entity): string {
  const cached = cache.get(entity);
  if (cached !== undefined) return cached;
  const tag = tagOf(JSON.stringify([entity.resource, entity.keys, entity.value]));
  cache.set(entity, tag);
  return tag;
}

/** Returns a strong entity tag for text or bytes. */
export function tagOf(content: string | Uint8Array): string {
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
  const hashes = [hashOf(text), hashOf(`${text}\0`)];
  return `"${hashes.map((hash) => hash.toString(16).padStart(8, "0")).join("")}"`;
}

/**
 * Whether a list in `If-Match` or `If-None-Match` contains a tag. The comparison is weak: `W/` is ignored. An asterisk
 * matches every tag.
 */
export function listsTag(list: string, tag: string): boolean {
  if (list.trim() === "*") return true;
  return (list.match(/(?:W\/)?"[^"]*"/g) ?? []).some((each) => each.replace(/^W\//, "") === tag);
}
