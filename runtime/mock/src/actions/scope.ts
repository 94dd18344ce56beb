import type { Problem } from "../problem.js";
import type { Scope } from "../tables/tables.js";
import type { Call } from "./call.js";

/** The keys of an operation's parents, outermost first. */
export function scopeKeys(scope: Scope, { path }: Call): readonly string[] {
  return scope.map(({ parameter }) => path.get(parameter) ?? "");
}

/** The first parent that is not there; null if all are. One that no operation makes is there whatever its name. */
export function missingParent(scope: Scope, call: Call): Problem | null {
  const keys = scopeKeys(scope, call);
  for (const [index, { resource }] of scope.entries()) {
    if (resource === null || call.world.state.get(resource, keys.slice(0, index + 1)) !== null) continue;
    return { kind: "not-found", resource, key: keys[index] ?? "" };
  }
  return null;
}
