import { isNamedAfter } from "../schemas/find-entity-place.js";

/**
 * Whether the rest of a path, after an entity of a collection, names entities of the same collection that are its children:
 * `children`, `subtasks`, `folders` below `/folders/{id}`. Others, such as `dependencies`, have another relation to the entity.
 */
export function namesChildren(rest: string, noun: string): boolean {
  const word = rest.split("/")[0] ?? "";
  return /^(children|replies)$/i.test(word) || isNamedAfter(word.replace(/^(sub|child)[-_]?/i, ""), noun);
}
