import { folderOf } from "../../host/file-path.js";
import type { Reason } from "./semver/bump.js";
import type { SurfaceChange } from "./surface/surface-change.js";

const roles = {
  import: "can't be imported any more",
  caller: "doesn't accept the values of before",
  reader: "has values that code didn't have to expect, or lacks some",
  fixture: "needs more in code that creates its values",
  call: "doesn't accept the arguments of before",
} as const;

/** Returns the reasons for a new version in the declarations of a package: one for each name. */
export function reasonsOfSurface(changes: readonly SurfaceChange[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { kind, module, name, role } of changes) {
    const subject = name === null ? `the module ${module}` : `${name} of ${module}`;
    const text = kind === "added" || role === null ? `${subject} is new` : `${subject} ${roles[role]}`;
    // The index modules come last, and export the names of other modules again.
    const key = name === null ? subject : `${folderOf(module)} ${name}`;
    const known = reasons.get(key);
    if (known === undefined || (kind === "breaking" && known.bump !== "major"))
      reasons.set(key, { bump: kind === "breaking" ? "major" : "minor", text });
  }
  return [...reasons.values()];
}
