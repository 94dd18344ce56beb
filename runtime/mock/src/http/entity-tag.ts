import { isTagName } from "../actions/writes/with-revision.js";
import { tagText } from "../data/random/tag-text.js";
import type { Entity } from "../state/state.js";

const cache = new WeakMap<Entity, string>();

/** Returns the strong entity tag of an entity (RFC 9110 section 8.8.3). It changes whenever the entity's value does. */
export function entityTag(entity: Entity): string {
  const cached = cache.get(entity);
  if (cached !== undefined) return cached;
  const tag = ownTag(entity) ?? tagOf(JSON.stringify([entity.resource, entity.keys, entity.value]));
  cache.set(entity, tag);
  return tag;
}

/** Returns a strong entity tag for text or bytes. */
export function tagOf(content: string | Uint8Array): string {
  const text = typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
  return `"${tagText(text)}"`;
}

/** The tag in a property of the entity, such as `etag`; null if there is none. */
function ownTag({ value }: Entity): string | null {
  const [tag] = Object.entries(value).flatMap(([name, each]) =>
    isTagName(name) && typeof each === "string" ? [each] : [],
  );
  const text = /^(?:W\/)?"?([0-9a-f]{16})"?$/.exec(tag ?? "")?.[1];
  return text === undefined ? null : `"${text}"`;
}

/**
 * Whether a list in `If-Match` or `If-None-Match` contains a tag. The comparison is weak: `W/` is ignored. An asterisk
 * matches every tag.
 */
export function listsTag(list: string, tag: string): boolean {
  if (list.trim() === "*") return true;
  return (list.match(/(?:W\/)?"[^"]*"/g) ?? []).some((each) => each.replace(/^W\//, "") === tag);
}
