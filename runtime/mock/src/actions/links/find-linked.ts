import { member, toText } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { LinkAction, LinkTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { scopeKeys } from "../scope.js";

export function linkOf({ link }: LinkAction, { world }: Call): LinkTable {
  const table = world.links[link];
  if (table === undefined) throw new Error(`Unknown link ${link}.`);
  return table;
}

interface LinkContext {
  readonly action: LinkAction;
  readonly link: LinkTable;
}

/**
 * Finds the entity to link, given its key. The keys of its parents come from the path or from the holder. If any of
 * these keys is unknown, searches all entities of the resource.
 */
export function findLinked(key: string, { action, link }: LinkContext, call: Call): Entity | null {
  const { state } = call.world;
  const holder = state.get(link.holder, scopeKeys(action.scope, call))?.value ?? {};
  const parents = link.parents.map((name) => call.path.get(name) ?? member(holder, name) ?? null);
  if (parents.every((parent) => parent !== null)) return state.get(link.resource, [...parents.map(toText), key]);
  return state.all(link.resource).find(({ keys }) => keys.at(-1) === key) ?? null;
}
