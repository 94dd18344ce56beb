import type { Mock } from "@almanac/mock";

/** The path of a value, such as `DigestAuth.password`, and the value. */
export type CredentialRow = readonly [name: string, value: string];

/** Flattens nested credentials or ids into rows. */
export function credentialRows(values: unknown, prefix = ""): readonly CredentialRow[] {
  if (typeof values === "string") return [[prefix, values]];
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(values).flatMap(([name, value]) =>
    credentialRows(value, prefix === "" ? name : `${prefix}.${name}`),
  );
}

type Scheme = ReturnType<Mock["operations"]>[number]["schemes"][number];

/**
 * For each type of security scheme, the property that identifies a matching credential. Used for credentials that
 * aren't named after a scheme.
 */
const identifyingProperties: Readonly<Record<Scheme["type"], RegExp>> = {
  digest: /^(?:username|publicKey)$/,
  basic: /^(?:username|publicKey)$/,
  bearer: /^token$/,
  apiKey: /^key$/,
  serviceAccount: /^clientId$/,
  unsupported: /^$/,
};

/**
 * Returns the values of the credential for a security scheme: a user name and a password, or only a token. Empty if the
 * mock has no such credential.
 */
export function credentialFor({ scheme, type }: Scheme, { credentials }: Mock): readonly string[] {
  const named = Object.hasOwn(credentials, scheme) ? credentials[scheme] : undefined;
  const matching = Object.values(credentials).find((each) =>
    Object.keys(each).some((key) => identifyingProperties[type].test(key)),
  );
  return Object.values(named ?? matching ?? {});
}
