import { isObject, type Json, member } from "../json.js";
import type { Snapshotable } from "../state/snapshotable.js";
import type { MockRequest } from "../message.js";
import type { ExpandedSeed } from "../state/expand-seed.js";
import type { State } from "../state/state.js";
import type { ApiTable, Requirements, SchemeTable } from "../tables/tables.js";
import type { Account } from "./account.js";
import { credentialsOf } from "./credentials-of.js";
import { constantTimeEqual } from "./constant-time-equal.js";
import type { DefaultCredential } from "./default-credential.js";
import { DigestVerifier } from "./digest/digest-verifier.js";
import { findEntityAccount } from "./find-entity-account.js";
import { hasPassword } from "./has-password.js";
import { toQuotedString } from "./to-quoted-string.js";
import { readApiKey } from "./read-api-key.js";
import { readBasic } from "./read-basic.js";
import { readBearer } from "./read-bearer.js";
import { TokenEndpoint } from "./tokens/token-endpoint.js";

export interface AuthenticatorOptions {
  readonly apis: readonly ApiTable[];
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (length: number) => Uint8Array;
  /** The credential for schemes whose accounts aren't entities of the mock. */
  readonly defaultCredential: DefaultCredential;
  /** The seed's credentials, by scheme or account name. */
  readonly seedCredentials: ExpandedSeed["credentials"];
  /** The tokens of the control interface. The header `x-almanac-access` can contain one in place of credentials. */
  readonly accessTokens: readonly string[];
}

/** The result of authenticating a request. `account` is null if no authentication is required, or any credential is accepted. */
export type Verdict =
  | { readonly kind: "signed-in"; readonly account: Account | null }
  | { readonly kind: "refused"; readonly challenges: readonly string[]; readonly reason: string };

/**
 * Authenticates requests as the documents' security schemes specify. Schemes with the same name share their nonces and
 * tokens.
 */
export class Authenticator implements Snapshotable {
  readonly #options: AuthenticatorOptions;
  readonly #schemes = new Map<string, SchemeTable>();
  readonly #digestVerifiers = new Map<string, DigestVerifier>();
  readonly #tokenEndpoints = new Map<string, TokenEndpoint>();

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
    const { apis, now, random } = options;
    for (const [name, scheme] of apis.flatMap(({ schemes }) => Object.entries(schemes))) {
      if (this.#schemes.has(name)) continue;
      this.#schemes.set(name, scheme);
      const findAccount = (user: string): Account | null => this.#findAccount(scheme, name, user);
      if (scheme.type === "digest")
        this.#digestVerifiers.set(name, new DigestVerifier({ realm: scheme.realm, findAccount, now, random }));
      if (scheme.type === "serviceAccount")
        this.#tokenEndpoints.set(name, new TokenEndpoint({ findAccount, now, random, lifetime: scheme.lifetime }));
    }
  }

  /** Authenticates a request, which must meet at least one of the requirements. */
  authenticate(request: MockRequest, requirements: Requirements | null): Verdict {
    if (requirements === null || requirements.length === 0) return { kind: "signed-in", account: null };
    const refused: Refused[] = [];
    for (const names of requirements) {
      const verdict = this.#checkRequirement(request, names);
      if (verdict.kind === "signed-in") return verdict;
      refused.push(verdict);
    }
    // If the request has credentials, report why they were rejected, not that those of another scheme are missing.
    const attempt = refused.find(({ isAbsent }) => !isAbsent);
    const access = attempt === undefined ? this.#checkAccess(request, requirements) : null;
    if (access !== null) return access;
    return {
      kind: "refused",
      challenges: this.#challenges(requirements, refused),
      reason: attempt?.reason ?? "The request has no credentials.",
    };
  }

  /** The token endpoint of a scheme; null if the scheme has none. */
  tokenEndpoint(scheme: string): TokenEndpoint | null {
    return this.#tokenEndpoints.get(scheme) ?? null;
  }

  save(): Json {
    // These keys are part of the snapshot format.
    return { guards: saveAll(this.#digestVerifiers), desks: saveAll(this.#tokenEndpoints) };
  }

  load(saved: Json): void {
    loadAll(this.#digestVerifiers, member(saved, "guards"));
    loadAll(this.#tokenEndpoints, member(saved, "desks"));
  }

  /**
   * Signs in a request that has a token of the control interface in the header `x-almanac-access`, and no credentials.
   * Uses the account in the header `x-almanac-account` or, without this header, the first known account. Null if the
   * token is missing or invalid, or the account doesn't exist.
   */
  #checkAccess(request: MockRequest, requirements: Requirements): SignedIn | null {
    const token = request.header("x-almanac-access");
    if (token === null || !this.#options.accessTokens.some((each) => constantTimeEqual(token, each))) return null;
    const wanted = request.header("x-almanac-account");
    for (const names of requirements) {
      const accounts = names
        .filter((name) => (this.#schemes.get(name)?.type ?? "unsupported") !== "unsupported")
        .map((name) => this.#findKnownAccount(name, wanted));
      if (accounts.every((account) => account !== null)) return { kind: "signed-in", account: accounts[0] ?? null };
    }
    return null;
  }

  #findKnownAccount(name: string, wanted: string | null): Account | null {
    const scheme = this.#schemes.get(name);
    const known = this.#credentialsOf(name).filter(({ user }) => wanted === null || user === wanted);
    if (scheme === undefined || !("accounts" in scheme) || scheme.accounts === null)
      return known[0] === undefined ? null : toAccount(known[0]);
    const users = wanted === null ? known.map(({ user }) => user) : [wanted];
    return users.map((user) => this.#findAccount(scheme, name, user)).find((account) => account !== null) ?? null;
  }

  #checkRequirement(request: MockRequest, names: readonly string[]): SignedIn | Refused {
    let account: Account | null = null;
    let hasCredentials = false;
    let absent: string | null = null;
    for (const name of names) {
      const verdict = this.#checkScheme(request, name);
      if (verdict.kind === "signed-in") {
        account ??= verdict.account;
        hasCredentials ||= verdict.account !== null;
      } else if (verdict.isAbsent) absent ??= name;
      else return verdict;
    }
    if (absent === null) return { kind: "signed-in", account };
    return hasCredentials ? refuse(`The request has no credentials for the security scheme ${absent}.`) : ABSENT;
  }

  #checkScheme(request: MockRequest, name: string): SignedIn | Refused {
    const scheme = this.#schemes.get(name);
    switch (scheme?.type) {
      case undefined:
      case "unsupported":
        return { kind: "signed-in", account: null };
      case "digest":
        return this.#checkDigest(request, name);
      case "basic": {
        const credentials = readBasic(request);
        if (credentials === null) return ABSENT;
        const account = this.#findAccount(scheme, name, credentials.user);
        return hasPassword(account, credentials.password)
          ? { kind: "signed-in", account }
          : refuse("No account has this user name and password.");
      }
      case "bearer":
        return this.#checkSharedSecret(readBearer(request), name, "bearer token");
      case "apiKey":
        return this.#checkSharedSecret(readApiKey(request, scheme), name, `API key in ${scheme.in} ${scheme.name}`);
      case "serviceAccount":
        return this.#checkToken(request, name);
    }
  }

  #checkDigest(request: MockRequest, name: string): SignedIn | Refused {
    const verdict = this.#digestVerifiers.get(name)?.verify(request) ?? { kind: "absent" };
    switch (verdict.kind) {
      case "absent":
        return ABSENT;
      case "signed-in":
        return verdict;
      case "refused":
        return { ...refuse(verdict.reason), isStale: verdict.isStale };
    }
  }

  #checkToken(request: MockRequest, name: string): SignedIn | Refused {
    const token = readBearer(request);
    if (token === null) return ABSENT;
    const verdict = this.#tokenEndpoints.get(name)?.verify(token) ?? { kind: "refused", reason: "unknown" };
    return verdict.kind === "signed-in" ? verdict : refuse(`The access token is ${verdict.reason}.`);
  }

  #checkSharedSecret(secret: string | null, name: string, label: string): SignedIn | Refused {
    if (secret === null) return ABSENT;
    const found = this.#credentialsOf(name).find(({ password }) => constantTimeEqual(secret, password));
    return found === undefined ? refuse(`The ${label} is wrong.`) : { kind: "signed-in", account: toAccount(found) };
  }

  #findAccount(scheme: SchemeTable, name: string, user: string): Account | null {
    if (!("accounts" in scheme) || scheme.accounts === null) {
      const found = this.#credentialsOf(name).find((each) => each.user === user);
      return found === undefined ? null : toAccount(found);
    }
    const { state, now } = this.#options;
    return findEntityAccount(state, scheme.accounts, { user, now: now() });
  }

  #credentialsOf(scheme: string): readonly DefaultCredential[] {
    return credentialsOf(scheme, { ...this.#options, isScheme: (name) => this.#schemes.has(name) });
  }

  /** Returns only the challenge of the strongest scheme: some clients read a single header, and some fail on an unknown scheme. */
  #challenges(requirements: Requirements, refused: readonly Refused[]): readonly string[] {
    const names = requirements.flat();
    const findScheme = (type: SchemeTable["type"]): string | undefined =>
      names.find((name) => this.#schemes.get(name)?.type === type);
    const digest = findScheme("digest");
    if (digest !== undefined) {
      const isStale = refused.some((each) => each.isStale);
      return [this.#digestVerifiers.get(digest)?.challenge(isStale) ?? ""];
    }
    const basic = findScheme("basic");
    const scheme = basic === undefined ? undefined : this.#schemes.get(basic);
    if (scheme?.type === "basic") return [`Basic realm=${toQuotedString(scheme.realm)}`];
    return findScheme("bearer") !== undefined || findScheme("serviceAccount") !== undefined ? ["Bearer"] : [];
  }
}

interface SignedIn {
  readonly kind: "signed-in";
  readonly account: Account | null;
}

interface Refused {
  readonly kind: "refused";
  readonly reason: string;
  /** Whether the request has no credentials for the scheme. */
  readonly isAbsent: boolean;
  readonly isStale: boolean;
}

const ABSENT: Refused = { kind: "refused", reason: "", isAbsent: true, isStale: false };

function refuse(reason: string): Refused {
  return { kind: "refused", reason, isAbsent: false, isStale: false };
}

function toAccount({ user, password }: DefaultCredential): Account {
  return { user, passwords: [password], entity: null };
}

function saveAll(parts: ReadonlyMap<string, Snapshotable>): Json {
  return Object.fromEntries([...parts].map(([name, part]) => [name, part.save()]));
}

function loadAll(parts: ReadonlyMap<string, Snapshotable>, saved: Json | undefined): void {
  for (const [name, part] of parts) part.load(isObject(saved) ? (member(saved, name) ?? null) : null);
}
