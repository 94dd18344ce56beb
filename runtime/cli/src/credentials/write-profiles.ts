import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Profiles } from "./read-profiles.js";

/** Replaces the profiles file. Only the user can read the new file. */
export function writeProfiles(path: string, profiles: Profiles): void {
  const root = Object.fromEntries([...profiles].map(([name, settings]) => [name, Object.fromEntries(settings)]));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, `${JSON.stringify(root, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    // The mode of a new file depends on the umask.
    chmodSync(temporary, 0o600);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
