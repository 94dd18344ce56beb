import { folderOf } from "../../host/file-path.js";
import type { Reason } from "./semver/bump.js";
import type { SurfaceChange } from "./surface/surface-change.js";

const roles = {
  import: "can no longer be imported",
  caller: "no longer accepts all values that it accepted before",
  reader: "can have new values, or lack properties that it always had",
  fixture: "requires changes in code that creates its values",
  call: "no longer accepts all arguments that it accepted before",
} as const;

/** Derives the reasons for a release from the changes to a package's declarations: one reason for each name. */
export function reasonsOfSurface(changes: readonly SurfaceChange[]): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { kind, module, name, role } of changes) {
    const subject = name === null ? `the module ${module}` : `${name} of ${module}`;
    const text = kind === "added" || role === null ? `${subject} is new` : `${subject} ${roles[role]}`;
    // Without the module's file name, because index modules re-export the names of other modules and come last.
    const key = name === null ? subject : `${folderOf(module)} ${name}`;
    const known = reasons.get(key);
    if (known === undefined || (kind === "breaking" && known.bump !== "major"))
      reasons.set(key, { bump: kind === "breaking" ? "major" : "minor", text });
  }
  return [...reasons.values()];
}
