import { isObject, type Json, member } from "../json.js";
import type { Snapshotable } from "../state/snapshotable.js";
import type { MockRequest } from "../message.js";
import type { State } from "../state/state.js";
import type { ApiTable, Requirements, SchemeTable } from "../tables/tables.js";
import type { Account } from "./account.js";
import { constantTimeEqual } from "./constant-time-equal.js";
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
  /** What opens schemes whose accounts are no entities of the mock. */
  readonly defaultCredential: DefaultCredential;
}

/** The one account, the one token and the one key of an API that keeps no accounts of its own. */
export interface DefaultCredential {
  readonly user: string;
  readonly password: string;
}

export type Verdict =
  | { readonly kind: "signed-in"; readonly account: Account | null }
  | { readonly kind: "refused"; readonly challenges: readonly string[]; readonly reason: string };

/** Looks at credentials, by the security schemes of the documents. Schemes of one name are one scheme. */
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
      const findAccount = (user: string): Account | null => this.#findAccount(scheme, user);
      if (scheme.type === "digest")
        this.#digestVerifiers.set(name, new DigestVerifier({ realm: scheme.realm, findAccount, now, random }));
      if (scheme.type === "serviceAccount")
        this.#tokenEndpoints.set(name, new TokenEndpoint({ findAccount, now, random, lifetime: scheme.lifetime }));
    }
  }

  /** Any one of the requirements is enough. */
  check(request: MockRequest, requirements: Requirements | null): Verdict {
    if (requirements === null || requirements.length === 0) return { kind: "signed-in", account: null };
    const refused: Refused[] = [];
    for (const names of requirements) {
      const verdict = this.#checkRequirement(request, names);
      if (verdict.kind === "signed-in") return verdict;
      refused.push(verdict);
    }
    // A client that has tried is told why; a challenge is made for the schemes that have one.
    const tried = refused.find(({ isAbsent }) => !isAbsent) ?? refused[0];
    return {
      kind: "refused",
      challenges: this.#challenges(requirements, refused),
      reason: tried?.isAbsent === false ? tried.reason : "It carries no credential.",
    };
  }

  tokenEndpoint(scheme: string): TokenEndpoint | null {
    return this.#tokenEndpoints.get(scheme) ?? null;
  }

  save(): Json {
    const savedBy = (keepers: ReadonlyMap<string, Snapshotable>): Json =>
      Object.fromEntries([...keepers].map(([name, keeper]) => [name, keeper.save()]));
    return { guards: savedBy(this.#digestVerifiers), desks: savedBy(this.#tokenEndpoints) };
  }

  load(saved: Json): void {
    const loadInto = (keepers: ReadonlyMap<string, Snapshotable>, part: Json | undefined): void => {
      for (const [name, keeper] of keepers) keeper.load(isObject(part) ? (member(part, name) ?? null) : null);
    };
    loadInto(this.#digestVerifiers, member(saved, "guards"));
    loadInto(this.#tokenEndpoints, member(saved, "desks"));
  }

  #checkRequirement(request: MockRequest, names: readonly string[]): SignedIn | Refused {
    let account: Account | null = null;
    for (const name of names) {
      const verdict = this.#checkScheme(request, name);
      if (verdict.kind === "refused") return verdict;
      account ??= verdict.account;
    }
    return { kind: "signed-in", account };
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
        const pair = readBasic(request);
        if (pair === null) return absent("There is no Basic authorization.");
        const account = this.#findAccount(scheme, pair.user);
        return hasPassword(account, pair.password)
          ? { kind: "signed-in", account }
          : wrong("No account has this user name and password.");
      }
      case "bearer":
        return this.#checkSharedSecret(readBearer(request), "bearer token");
      case "apiKey":
        return this.#checkSharedSecret(readApiKey(request, scheme), `API key in ${scheme.in} ${scheme.name}`);
      case "serviceAccount":
        return this.#checkToken(request, name);
    }
  }

  #checkDigest(request: MockRequest, name: string): SignedIn | Refused {
    const verdict = this.#digestVerifiers.get(name)?.verify(request) ?? { kind: "absent" };
    switch (verdict.kind) {
      case "absent":
        return absent("There is no Digest authorization.");
      case "signed-in":
        return verdict;
      case "refused":
        return { ...wrong(verdict.reason), isStale: verdict.isStale };
    }
  }

  #checkToken(request: MockRequest, name: string): SignedIn | Refused {
    const token = readBearer(request);
    if (token === null) return absent("There is no bearer token.");
    const verdict = this.#tokenEndpoints.get(name)?.verify(token) ?? { kind: "refused", reason: "unknown" };
    return verdict.kind === "signed-in" ? verdict : wrong(`The access token is ${verdict.reason}.`);
  }

  #checkSharedSecret(carried: string | null, what: string): SignedIn | Refused {
    if (carried === null) return absent(`There is no ${what}.`);
    return constantTimeEqual(carried, this.#options.defaultCredential.password)
      ? { kind: "signed-in", account: this.#defaultAccount() }
      : wrong(`The ${what} is not the mock's.`);
  }

  #findAccount(scheme: SchemeTable, user: string): Account | null {
    if (!("accounts" in scheme) || scheme.accounts === null) {
      return user === this.#options.defaultCredential.user ? this.#defaultAccount() : null;
    }
    const { state, now } = this.#options;
    return findEntityAccount(state, scheme.accounts, { user, now: now() });
  }

  #defaultAccount(): Account {
    const { user, password } = this.#options.defaultCredential;
    return { user, passwords: [password], entity: null };
  }

  /** One challenge, of the strongest scheme: clients that read one header find it, and none meets a scheme that it does not know. */
  #challenges(requirements: Requirements, refused: readonly Refused[]): readonly string[] {
    const names = requirements.flat();
    const of = (type: SchemeTable["type"]): string | undefined =>
      names.find((name) => this.#schemes.get(name)?.type === type);
    const digest = of("digest");
    if (digest !== undefined) {
      const isStale = refused.some((each) => each.isStale);
      return [this.#digestVerifiers.get(digest)?.challenge(isStale) ?? ""];
    }
    const basic = of("basic");
    const scheme = basic === undefined ? undefined : this.#schemes.get(basic);
    if (scheme?.type === "basic") return [`Basic realm=${toQuotedString(scheme.realm)}`];
    return of("bearer") !== undefined || of("serviceAccount") !== undefined ? ["Bearer"] : [];
  }
}

interface SignedIn {
  readonly kind: "signed-in";
  readonly account: Account | null;
}

interface Refused {
  readonly kind: "refused";
  readonly reason: string;
  readonly isAbsent: boolean;
  readonly isStale: boolean;
}

function absent(reason: string): Refused {
  return { kind: "refused", reason, isAbsent: true, isStale: false };
}

function wrong(reason: string): Refused {
  return { kind: "refused", reason, isAbsent: false, isStale: false };
}
