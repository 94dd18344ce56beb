import { UsageError } from "../arguments/usage-error.js";
import { didYouMean } from "../arguments/did-you-mean.js";
import type { CommandIndex, CredentialRow } from "../table/command-table.js";
import { CredentialError } from "./credential-error.js";
import { profilePath } from "./profile-path.js";
import { readProfiles } from "./read-profiles.js";
import { settingNames } from "./setting-names.js";

/** The credentials and settings of a run. */
export interface Settings {
  /** The complete credentials. `parts` is keyed by the property names that the client's function expects. */
  readonly credentials: readonly { readonly row: CredentialRow; readonly parts: ReadonlyMap<string, string> }[];
  readonly server: string | null;
  readonly version: string | null;
  readonly output: string | null;
  readonly timeout: string | null;
  readonly retry: string | null;
}

/**
 * Reads credentials and settings. If `--profile` selects a profile, its credentials and server are used. Otherwise,
 * credentials in environment variables take precedence over the profile `default`, or over the profile that a variable
 * names. Credentials from variables aren't combined with the server of a profile, which may belong to other
 * credentials.
 */
export function readSettings(index: CommandIndex, chosen: string | null): Settings {
  const { environment, command } = index;
  const env = (variable: string): string | null => process.env[`${environment}_${variable}`] ?? null;
  const path = profilePath(command);
  const named = chosen ?? filled(env("PROFILE"));
  const profiles = readProfiles(path);
  const profile = profiles.get(named ?? "default");
  if (named !== null && profile === undefined)
    throw new UsageError(
      `There is no profile ${JSON.stringify(named)}.`,
      didYouMean(named, profiles.keys(), `Create it: ${command} config set <key> <value> --profile ${named}.`),
    );
  const names = settingNames(index);
  const fromProfile = (variable: string): string | null =>
    profile?.get(names.find((each) => each.variable === variable)?.key ?? "") ?? null;
  const hasVariables = index.credentials.some(({ parts }) =>
    parts.some(({ variable }) => (env(variable) ?? "") !== ""),
  );
  const read = chosen !== null || !hasVariables ? fromProfile : env;
  const setting = (key: string): string | null => profile?.get(key) ?? null;
  return {
    credentials: index.credentials.flatMap((row) => readCredential(row, read, environment)),
    server: filled(chosen === null ? env("SERVER") : null) ?? filled(read("SERVER")),
    version: setting("version"),
    output: setting("output"),
    timeout: setting("timeout"),
    retry: setting("retry"),
  };
}

/** Treats an empty variable as unset. */
function filled(value: string | null): string | null {
  return value === "" ? null : value;
}

function readCredential(
  row: CredentialRow,
  read: (variable: string) => string | null,
  environment: string,
): Settings["credentials"] {
  const parts = row.parts.map(({ variable, key }) => ({ variable, key, value: read(variable) }));
  if (parts.every(({ value }) => value === null || value === "")) return [];
  // Only passwords can be empty. Some APIs expect a key as the username, with an empty password.
  const missing = parts.filter(({ key, value }) => value === null || (value === "" && key !== "password"));
  if (missing.length > 0)
    throw new CredentialError(
      `The credentials for ${row.scheme} are incomplete.`,
      `Set ${missing.map(({ variable }) => `${environment}_${variable}`).join(" and ")}, or the same key of the profile.`,
    );
  return [{ row, parts: new Map(parts.map(({ key, value }) => [key, value ?? ""])) }];
}
