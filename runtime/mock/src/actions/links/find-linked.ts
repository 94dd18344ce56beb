import { member, toText } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { LinkAction, LinkTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { scopeKeys } from "../scope.js";

export function linkOf({ link }: LinkAction, { world }: Call): LinkTable {
  const table = world.links[link];
  if (table === undefined) throw new Error(`The tables have no link ${link}.`);
  return table;
}

interface Linking {
  readonly action: LinkAction;
  readonly link: LinkTable;
}

/** The thing that a call means by a name. What it stands below is said by the path, or else by the holder; or anything will do. */
export function findLinked(own: string, { action, link }: Linking, call: Call): Entity | null {
  const { state } = call.world;
  const holder = state.get(link.holder, scopeKeys(action.scope, call))?.value ?? {};
  const parents = link.parents.map((name) => call.path.get(name) ?? member(holder, name) ?? null);
  if (parents.every((parent) => parent !== null)) return state.get(link.resource, [...parents.map(toText), own]);
  return state.all(link.resource).find(({ keys }) => keys.at(-1) === own) ?? null;
}
