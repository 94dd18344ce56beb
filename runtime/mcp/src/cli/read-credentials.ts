import type { CredentialRow } from "../tools.js";

/** A function that reads an environment variable, by its name without the prefix. Empty variables are unset. */
export type ReadVariable = (name: string) => string | undefined;

export interface Credential {
  /** The function of the client that creates the credential. */
  readonly helper: string;
  readonly value: unknown;
}

/**
 * Reads the credentials whose variables are set. Throws a TypeError if only one of two variables is set, or if none is set
 * although a call needs one. `prefix` is for messages.
 */
export function readCredentials(
  rows: readonly CredentialRow[],
  { read, prefix, isNeeded }: { readonly read: ReadVariable; readonly prefix: string; readonly isNeeded: boolean },
): readonly Credential[] {
  const namesOf = (parts: CredentialRow["parts"]): string =>
    parts.map(({ variable }) => `${prefix}_${variable}`).join(" and ");
  const found = rows.flatMap(({ helper, kind, scheme, parts }): readonly Credential[] => {
    const values = parts.map(({ variable, key }) => [key, read(variable)] as const);
    if (values.every(([, value]) => value === undefined)) return [];
    // Some APIs expect a key as the username, with an empty password.
    const missing = parts.filter(({ variable, key }) => read(variable) === undefined && key !== "password");
    if (missing.length > 0)
      throw new TypeError(`The credentials for ${scheme} are incomplete. Set ${namesOf(missing)}.`);
    const isSingle = kind === "bearer" || kind === "apiKey";
    const value = isSingle ? values[0]?.[1] : Object.fromEntries(values.map(([key, part]) => [key, part ?? ""]));
    return [{ helper, value }];
  });
  if (found.length === 0 && isNeeded && rows.length > 0)
    throw new TypeError(
      `Credentials are missing. Set ${rows.map(({ parts }) => namesOf(parts)).join(", or ")}. Select another prefix with --env.`,
    );
  return found;
}
