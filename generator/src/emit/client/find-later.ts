import type { Edition } from "../../edition/edition.js";

/** A resource or a member of a resource that only later versions have. */
export interface Later {
  readonly name: string;
  /** The first version that has it. */
  readonly version: string;
}

export interface LaterParts {
  readonly resources: readonly Later[];
  /** The operations that later versions add to resources of this version, keyed by resource. */
  readonly members: ReadonlyMap<string, readonly Later[]>;
}

/** Finds the resources and operations that only versions after an edition have. */
export function findLater({ model }: Edition, later: readonly Edition[]): LaterParts {
  const resources = new Map<string, Later>();
  const members = new Map(model.resources.map(({ name }) => [name, new Map<string, Later>()]));
  const functions = new Set(model.operations.map(({ name }) => name));
  const used = new Set(model.operations.map(({ resource, member }) => `${resource}.${member}`));
  for (const { version, model: next } of later) {
    if (version === null) continue;
    for (const { name } of next.resources)
      if (!members.has(name) && !resources.has(name)) resources.set(name, { name, version });
    for (const { name, resource, member } of next.operations) {
      const own = members.get(resource);
      // An operation that moved to another resource is in this version too.
      if (own === undefined || own.has(member) || functions.has(name) || used.has(`${resource}.${member}`)) continue;
      own.set(member, { name: member, version });
    }
  }
  return {
    // A resource that consists of moved operations is left out, because this version has them elsewhere.
    resources: [...resources.values()].filter(({ name }) =>
      later.some(({ model: next }) =>
        next.operations.some((each) => each.resource === name && !functions.has(each.name)),
      ),
    ),
    members: new Map([...members].map(([name, own]) => [name, [...own.values()]])),
  };
}
