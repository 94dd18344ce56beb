import { isNamedAfter } from "../schemas/find-entity-place.js";

/**
 * Whether the rest of a path, after an entity, names children of the entity that belong to the same collection:
 * `children`, `subtasks`, or `folders` below `/folders/{id}`. Other names, such as `dependencies`, describe another
 * relation to the entity.
 */
export function namesChildren(rest: string, noun: string): boolean {
  const word = rest.split("/")[0] ?? "";
  return /^(children|replies)$/i.test(word) || isNamedAfter(word.replace(/^(sub|child)[-_]?/i, ""), noun);
}
