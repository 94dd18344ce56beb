import type { Bump } from "./bump.js";
import { effectiveBump } from "./effective-bump.js";

/**
 * Returns the version after a release. Before 1.0.0, a breaking change increases the minor version. A prerelease version
 * such as `1.0.0-beta.1` gets the next number, whatever has changed.
 */
export function nextVersion(version: string, bump: Bump): string {
  if (bump === "none") return version;
  const [, major = "0", minor = "0", patch = "0", prerelease] = /^(\d+)\.(\d+)\.(\d+)(?:-(.+))?$/.exec(version) ?? [];
  if (prerelease !== undefined) return `${major}.${minor}.${patch}-${nextPrerelease(prerelease)}`;
  const part = effectiveBump(version, bump);
  if (part === "major") return `${increase(major)}.0.0`;
  return part === "minor" ? `${major}.${increase(minor)}.0` : `${major}.${minor}.${increase(patch)}`;
}

function nextPrerelease(prerelease: string): string {
  const [, start = "", number] = /^(.*?)(\d+)$/.exec(prerelease) ?? [];
  return number === undefined ? `${prerelease}.1` : `${start}${increase(number)}`;
}

function increase(number: string): string {
  return String(BigInt(number) + 1n);
}
