import { literalsOf } from "../../paths.js";
import { isNamedAfter } from "../schemas/find-entity-place.js";
import type { Collection, Workspace } from "../workspace.js";
import type { Reference } from "./find-references.js";

/** Suffixes of type names that indicate a short form of an entity: `UserCompact`. */
const shortForms = /(?:Compact|Summary|Ref|Reference|Base|Basic|Simple|Mini|Minimal|Short|Brief|Lite|Info|Dto|DTO)$/;

/**
 * The resource of the entities that a property refers to: the only one with the type of the property's object, or else
 * the only one that the type or the property is named after. Ignores resources with a different key. Null if there is
 * none, or if several are found.
 */
export function resourceOfReference(
  { property, key, numericKey, type }: Reference,
  workspace: Workspace,
): string | null {
  const collections = [...workspace.collections.values()].filter(
    (each) => each.keyPath === null && each.key === (numericKey ?? key),
  );
  const noun = ({ path }: Collection): string => literalsOf(path, workspace.base).at(-1) ?? "";
  const stem = type?.replace(shortForms, "") ?? "";
  for (const isCandidate of [
    ({ types }: Collection): boolean => type !== null && types.has(type),
    (each: Collection): boolean => stem !== "" && isNamedAfter(stem, noun(each)),
    (each: Collection): boolean => isNamedAfter(property, noun(each)),
  ]) {
    const [found, ...others] = collections.filter(isCandidate);
    if (found !== undefined) return others.length === 0 ? found.name : null;
  }
  return null;
}
