import type { Problem } from "../problem.js";
import type { Scope } from "../tables/tables.js";
import type { Call } from "./call.js";

/** The keys of an operation's parent entities, outermost first. */
export function scopeKeys(scope: Scope, { path }: Call): readonly string[] {
  return scope.map(({ parameter }) => path.get(parameter) ?? "");
}

/** Returns a problem for the first missing parent; null if all exist. A parent that no operation creates always exists. */
export function missingParent(scope: Scope, call: Call): Problem | null {
  const keys = scopeKeys(scope, call);
  for (const [index, { resource }] of scope.entries()) {
    if (resource === null || call.world.state.get(resource, keys.slice(0, index + 1)) !== null) continue;
    return { kind: "not-found", resource, key: keys[index] ?? "" };
  }
  return null;
}
