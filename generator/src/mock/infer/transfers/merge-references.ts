import type { Reference } from "./find-references.js";
import { resourceOfReference } from "./resource-of-reference.js";
import type { Workspace } from "../workspace.js";

/** A reference with the resource that it refers to; null if the resource isn't certain. */
export interface ResolvedReference extends Reference {
  readonly resource: string | null;
}

export interface MergedReferences {
  /** The references by the name of the sent property. */
  readonly certain: ReadonlyMap<string, ResolvedReference>;
  /** The possible paths of the sent id, for properties that responses show as different objects or keys. */
  readonly uncertain: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Merges the references that several responses show. Those that differ in the property or its key aren't certain. */
export function mergeReferences(references: readonly Reference[], workspace: Workspace): MergedReferences {
  const bySent = new Map<string, Reference[]>();
  for (const each of references) bySent.set(each.sent, [...(bySent.get(each.sent) ?? []), each]);
  const certain = new Map<string, ResolvedReference>();
  const uncertain = new Map<string, readonly (readonly string[])[]>();
  for (const [sent, found] of bySent) {
    const paths = new Map(found.map(({ property, key }) => [JSON.stringify([property, key]), [property, key]]));
    const first = found.find(({ numericKey }) => numericKey !== null) ?? found[0];
    if (paths.size > 1) uncertain.set(sent, [...paths.values()]);
    else if (first !== undefined) certain.set(sent, { ...first, resource: onlyResource(found, workspace) });
  }
  return { certain, uncertain };
}

/** The resource that the type names in the responses indicate; null if they indicate none or several. */
function onlyResource(found: readonly Reference[], workspace: Workspace): string | null {
  const resources = new Set(found.map((each) => resourceOfReference(each, workspace)).filter((each) => each !== null));
  const [resource, ...others] = resources;
  return resource === undefined || others.length > 0 ? null : resource;
}
