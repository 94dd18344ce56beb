import type { DefaultCredential } from "../auth/default-credential.js";
import { defineMember } from "../json.js";
import type { ApiTable } from "../tables/tables.js";

export type NamedCredentials = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The generated credentials for schemes whose accounts aren't entities of the mock, by scheme name. */
export function nameCredentials(apis: readonly ApiTable[], { user, password }: DefaultCredential): NamedCredentials {
  const named: Record<string, Readonly<Record<string, string>>> = {};
  for (const [name, scheme] of apis.flatMap(({ schemes }) => Object.entries(schemes))) {
    switch (scheme.type) {
      case "digest":
      case "basic":
        if (scheme.accounts === null) defineMember(named, name, { username: user, password });
        break;
      case "serviceAccount":
        if (scheme.accounts === null) defineMember(named, name, { clientId: user, clientSecret: password });
        break;
      case "bearer":
        defineMember(named, name, { token: password });
        break;
      case "apiKey":
        defineMember(named, name, { key: password });
        break;
      case "unsupported":
        break;
    }
  }
  return named;
}
