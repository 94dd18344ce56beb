import type { Mock } from "@almanac/mock";

/** One value, under its name: `DigestAuth.password`. */
export type CredentialRow = readonly [name: string, value: string];

/** The values of a mock's credentials and ids, however they are nested. */
export function credentialRows(values: unknown, prefix = ""): readonly CredentialRow[] {
  if (typeof values === "string") return [[prefix, values]];
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(values).flatMap(([name, value]) =>
    credentialRows(value, prefix === "" ? name : `${prefix}.${name}`),
  );
}

type Scheme = ReturnType<Mock["operations"]>[number]["schemes"][number];

/** By what a credential of a scheme is known, where it has not the scheme's name. */
const keys: Readonly<Record<Scheme["type"], RegExp>> = {
  digest: /^(?:username|publicKey)$/,
  basic: /^(?:username|publicKey)$/,
  bearer: /^token$/,
  apiKey: /^key$/,
  serviceAccount: /^clientId$/,
  unsupported: /^$/,
};

/** What a scheme is opened with: user and password, or a token alone. Empty if the mock has none. */
export function credentialFor({ scheme, type }: Scheme, { credentials }: Mock): readonly string[] {
  const own = Object.hasOwn(credentials, scheme) ? credentials[scheme] : undefined;
  const fitting = Object.values(credentials).find((each) => Object.keys(each).some((key) => keys[type].test(key)));
  return Object.values(own ?? fitting ?? {});
}
