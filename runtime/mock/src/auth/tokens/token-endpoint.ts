import type { Json } from "../../json.js";
import type { Snapshotable } from "../../state/snapshotable.js";
import type { MockRequest } from "../../message.js";
import type { Account } from "../account.js";
import { identifyClient } from "./identify-client.js";
import { makeToken } from "./make-token.js";
import { readTokenForm } from "./read-token-form.js";
import type { TokenResponse, TokenRefusal } from "./token-response.js";
import { TokenStore } from "./token-store.js";

export interface TokenEndpointOptions {
  readonly findAccount: (user: string) => Account | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random: (length: number) => Uint8Array;
  /** The lifetime of a token in seconds. Default: 3600. */
  readonly lifetime?: number;
  /** The maximum number of stored tokens per account. Default: 100. */
  readonly maxTokens?: number;
}

/** The result of verifying a token. The tokens of a deleted account count as revoked. */
export type TokenVerdict =
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "refused"; readonly reason: "expired" | "revoked" | "unknown" };

interface AuthenticatedRequest {
  readonly kind: "authenticated";
  readonly account: Account;
  readonly fields: ReadonlyMap<string, string>;
}

const ISSUER = "almanac-mock";

/** The length of an ES512 signature: two numbers of 521 bits (RFC 7518 section 3.4). */
const SIGNATURE_BYTES = 132;

/** The OAuth 2.0 endpoints for client credentials (RFC 6749 section 4.4) and revocation (RFC 7009), with the tokens that they issued. */
export class TokenEndpoint implements Snapshotable {
  readonly #options: TokenEndpointOptions;
  readonly #lifetime: number;
  readonly #tokens: TokenStore;

  constructor(options: TokenEndpointOptions) {
    const { lifetime = 3600, maxTokens = 100 } = options;
    this.#options = options;
    this.#lifetime = lifetime;
    this.#tokens = new TokenStore(maxTokens);
  }

  token(request: MockRequest): TokenResponse {
    const authenticated = this.#authenticate(request);
    if (authenticated.kind === "refused") return authenticated;
    const type = authenticated.fields.get("grant_type");
    if (type === undefined) return refusal("invalid_request", "The parameter grant_type is missing.");
    if (type !== "client_credentials") {
      return refusal("unsupported_grant_type", "The grant type must be client_credentials.");
    }
    const token = this.#issue(authenticated.account);
    return { kind: "granted", body: { access_token: token, expires_in: this.#lifetime, token_type: "Bearer" } };
  }

  /**
   * Handles a request to revoke a token. The response is the same if the token is unknown or belongs to another client.
   * Another client's token isn't revoked.
   */
  revoke(request: MockRequest): TokenResponse {
    const authenticated = this.#authenticate(request);
    if (authenticated.kind === "refused") return authenticated;
    const token = authenticated.fields.get("token");
    if (token === undefined) return refusal("invalid_request", "The parameter token is missing.");
    if (this.#tokens.find(token)?.user === authenticated.account.user) this.#tokens.revoke(token);
    return { kind: "revoked" };
  }

  verify(token: string): TokenVerdict {
    const record = this.#tokens.find(token);
    if (record === null) return { kind: "refused", reason: "unknown" };
    if (record.isRevoked) return { kind: "refused", reason: "revoked" };
    if (record.expiresAt <= this.#options.now()) return { kind: "refused", reason: "expired" };
    const account = this.#options.findAccount(record.user);
    return account === null ? { kind: "refused", reason: "revoked" } : { kind: "signed-in", account };
  }

  save(): Json {
    return this.#tokens.save();
  }

  load(saved: Json): void {
    this.#tokens.load(saved);
  }

  #authenticate(request: MockRequest): AuthenticatedRequest | TokenRefusal {
    const form = readTokenForm(request);
    if (form.kind === "malformed") return refusal("invalid_request", form.reason);
    const identity = identifyClient(request, form.fields, this.#options.findAccount);
    switch (identity.kind) {
      case "client":
        return { kind: "authenticated", account: identity.account, fields: form.fields };
      case "ambiguous":
        return refusal("invalid_request", "The client authenticates in more than one way.");
      case "unknown":
        return refusal("invalid_client", "Invalid credentials provided.");
    }
  }

  #issue({ user }: Account): string {
    const now = this.#options.now();
    const lifetime = this.#lifetime * 1000;
    const iat = Math.floor(now / 1000);
    const claims = { iss: ISSUER, sub: user, iat, exp: iat + this.#lifetime };
    const token = makeToken(claims, this.#options.random(SIGNATURE_BYTES));
    // An expired token is kept for one more lifetime, so that it is reported as expired rather than unknown.
    this.#tokens.removeExpired(now - lifetime);
    this.#tokens.add(token, { user, expiresAt: now + lifetime, isRevoked: false }, now);
    return token;
  }
}

function refusal(error: TokenRefusal["body"]["error"], description: string): TokenRefusal {
  const isClient = error === "invalid_client";
  return {
    kind: "refused",
    status: isClient ? 401 : 400,
    challenge: isClient ? 'Basic realm="OAuth"' : null,
    body: { error_description: description, error },
  };
}
