import type { DefaultCredential } from "./default-credential.js";

interface KnownCredentials {
  readonly defaultCredential: DefaultCredential;
  /** The seed's credentials, by scheme or account name. */
  readonly seedCredentials: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly isScheme: (name: string) => boolean;
}

const userNames = ["username", "publicKey", "clientId"];
const passwordNames = ["password", "privateKey", "clientSecret", "token", "key"];

/**
 * Returns the credentials that a scheme without account entities accepts. These are the scheme's own credential, from
 * the seed or else the default, and all credentials that the seed lists by account name.
 */
export function credentialsOf(
  scheme: string,
  { defaultCredential, seedCredentials, isScheme }: KnownCredentials,
): readonly DefaultCredential[] {
  const named = Object.hasOwn(seedCredentials, scheme) ? (seedCredentials[scheme] ?? {}) : {};
  const others = Object.entries(seedCredentials).flatMap(([name, values]) => {
    const password = valueOf(values, passwordNames);
    return isScheme(name) || password === null ? [] : [{ user: valueOf(values, userNames) ?? name, password }];
  });
  const { user, password } = defaultCredential;
  return [{ user: valueOf(named, userNames) ?? user, password: valueOf(named, passwordNames) ?? password }, ...others];
}

function valueOf(values: Readonly<Record<string, string>>, names: readonly string[]): string | null {
  const name = names.find((each) => Object.hasOwn(values, each));
  return name === undefined ? null : (values[name] ?? null);
}
