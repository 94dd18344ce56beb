import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { CredentialError } from "./credential-error.js";

/** The settings of each profile. */
export type Profiles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads the profiles file. If it doesn't exist, there are no profiles. Throws a CredentialError if other users can read
 * or change the file, or if it isn't valid.
 */
export function readProfiles(path: string): Profiles {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw new CredentialError(
      `The profiles in ${path} can't be read.`,
      "Check the permissions of the file and its folder.",
    );
  }
  try {
    checkPermissions(path, fstatSync(file));
    return parse(path, readFileSync(file, "utf8"));
  } finally {
    closeSync(file);
  }
}

function checkPermissions(path: string, { mode, uid }: { readonly mode: number; readonly uid: number }): void {
  // Windows has no POSIX user IDs and permissions.
  const own = process.getuid?.();
  if (own === undefined) return;
  if (uid !== own && own !== 0) throw new CredentialError(`The profiles in ${path} belong to another user.`);
  if ((mode & 0o077) !== 0)
    throw new CredentialError(
      `Other users can read or change the profiles in ${path} (mode ${(mode & 0o777).toString(8).padStart(4, "0")}).`,
      `Run: chmod 600 ${path}`,
    );
}

function parse(path: string, text: string): Profiles {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    root = null;
  }
  const profiles = Object.entries(Object(root) as object).map(([name, value]: [string, unknown]) => {
    const settings = Object.entries(Object(value) as object).filter(
      (each): each is [string, string] => typeof each[1] === "string",
    );
    return [name, new Map(settings)] as const;
  });
  if (typeof root !== "object" || root === null || Array.isArray(root))
    throw new CredentialError(`The profiles in ${path} aren't valid JSON.`, "Correct the file, or delete it.");
  return new Map(profiles);
}
