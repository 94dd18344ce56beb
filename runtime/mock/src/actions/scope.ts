import type { Problem } from "../problem.js";
import { missingLevel } from "../state/missing-level.js";
import type { Scope } from "../tables/tables.js";
import type { Call } from "./call.js";

/** The keys of the parents of an operation's resource, outermost first. */
export function scopeKeys(scope: Scope, { path }: Pick<Call, "path">): readonly string[] {
  const keys: string[] = [];
  for (const { parameter, isOutside } of scope) if (isOutside !== true) keys.push(path.get(parameter) ?? "");
  return keys;
}

/** Returns a problem for the first missing parent; null if all exist. */
export function missingParent(scope: Scope, { path, world }: Pick<Call, "path" | "world">): Problem | null {
  const missing = missingLevel(scope, path, world.state);
  return missing === null ? null : { kind: "not-found", ...missing };
}
