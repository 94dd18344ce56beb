import type { Problem } from "../problem.js";
import type { State } from "../state/state.js";
import type { Exchange } from "./exchange.js";

/**
 * Whether what the path leads through, and to, is there. Where an operation is done by hand only the outermost is asked for: what
 * the paths call a resource may be part of another there.
 */
export function checkParents({ operation, pathValues }: Exchange, state: State, isByHand: boolean): Problem | null {
  const action = operation?.table.action;
  if (action === undefined || !("scope" in action)) return null;
  const keys = action.scope.map(({ parameter }) => pathValues.get(parameter) ?? "");
  for (const [index, { resource }] of action.scope.slice(0, isByHand ? 1 : undefined).entries()) {
    if (resource !== null && state.get(resource, keys.slice(0, index + 1)) === null)
      return { kind: "not-found", resource, key: keys[index] ?? "" };
  }
  if (isByHand || !("key" in action) || action.isUpsert) return null;
  const own = pathValues.get(action.key) ?? "";
  return state.get(action.resource, [...keys, own]) === null
    ? { kind: "not-found", resource: action.resource, key: own }
    : null;
}
