import { folderOf } from "../../host/file-path.js";
import type { Bump, Reason } from "./semver/bump.js";
import type { SurfaceChange } from "./surface/surface-change.js";

const roles = {
  import: "can no longer be imported",
  caller: "no longer accepts all values that it accepted before",
  reader: "can have new values, or lack properties that it always had",
  fixture: "requires changes in code that creates its values",
  call: "no longer accepts all arguments that it accepted before",
} as const;

/** The number of modules that a reason names. */
const MAX_MODULES = 3;

interface Effect {
  readonly module: string;
  readonly name: string | null;
  /** Null if the name or the module is new. */
  readonly text: string | null;
  readonly bump: Bump;
}

/**
 * Derives the reasons for a release from the changes to a package's declarations: one reason for each name. A change
 * that the modules of several versions have in common is one reason.
 */
export function reasonsOfSurface(changes: readonly SurfaceChange[]): readonly Reason[] {
  const effects = new Map<string, Effect>();
  for (const { kind, module, name, role } of changes) {
    const bump = kind === "breaking" ? "major" : "minor";
    const text = kind === "added" || role === null ? null : roles[role];
    // The key omits the file name, so that a name that an index module re-exports isn't listed twice. Index modules
    // come last, so the reason gives the module that declares the name.
    const key = name === null ? module : `${folderOf(module)} ${name}`;
    const known = effects.get(key);
    if (known === undefined || (bump === "major" && known.bump !== "major"))
      effects.set(key, { module, name, text, bump });
  }
  const groups = new Map<string, Effect[]>();
  for (const effect of effects.values()) {
    const file = effect.module.slice(effect.module.lastIndexOf("/") + 1);
    const key = JSON.stringify([file, effect.name, effect.text, effect.bump]);
    groups.set(key, [...(groups.get(key) ?? []), effect]);
  }
  return [...groups.values()].map(toReason);
}

function toReason(effects: readonly Effect[]): Reason {
  const [{ name, text, bump } = { name: null, text: null, bump: "none" as const }] = effects;
  const modules = effects.map(({ module }) => module);
  const rest = modules.length - MAX_MODULES;
  const list =
    rest > 0
      ? `${modules.slice(0, MAX_MODULES).join(", ")} and ${rest} more`
      : modules.join(", ").replace(/, (?=[^,]*$)/, " and ");
  const isOne = name !== null || modules.length === 1;
  const subject = name === null ? `the ${isOne ? "module" : "modules"} ${list}` : `${name} of ${list}`;
  const predicate = text ?? (isOne ? "is new" : "are new");
  return { bump, text: `${subject} ${predicate}`, isAddition: text === null };
}
