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
  /** As many random bytes as are asked for. */
  readonly random: (length: number) => Uint8Array;
  /** Seconds that a token is good for; default: 3600. */
  readonly lifetime?: number;
  /** How many tokens an account may have; default: 100. One more, and the oldest is forgotten. */
  readonly maxTokens?: number;
}

/** Whether a token lets its bearer in. The tokens of an account that is gone count as revoked. */
export type TokenVerdict =
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "refused"; readonly reason: "expired" | "revoked" | "unknown" };

/** A request that has been read, of a client that is known. */
type AuthenticatedRequest =
  { readonly kind: "question"; readonly account: Account; readonly fields: ReadonlyMap<string, string> } | TokenRefusal;

const ISSUER = "almanac-mock";

/** A signature of ES512: two numbers of 521 bits (RFC 7518 section 3.4). */
const SIGNATURE_BYTES = 132;

/** The token endpoints of OAuth 2.0 for client credentials (RFC 6749 section 4.4, RFC 7009), and what they gave out. */
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

  /** Answers a request for a token. */
  token(request: MockRequest): TokenResponse {
    const question = this.#authenticate(request);
    if (question.kind === "refused") return question;
    const type = question.fields.get("grant_type");
    if (type === undefined) return refusal("invalid_request", "The parameter grant_type is missing.");
    if (type !== "client_credentials") {
      return refusal("unsupported_grant_type", "The grant type is not client_credentials.");
    }
    const text = this.#issue(question.account);
    return { kind: "granted", body: { access_token: text, expires_in: this.#lifetime, token_type: "Bearer" } };
  }

  /**
   * Answers a request to revoke a token. The answer is the same for a token that is not known, and for another
   * client's, which stays as it is.
   */
  revoke(request: MockRequest): TokenResponse {
    const question = this.#authenticate(request);
    if (question.kind === "refused") return question;
    const text = question.fields.get("token");
    if (text === undefined) return refusal("invalid_request", "The parameter token is missing.");
    if (this.#tokens.find(text)?.user === question.account.user) this.#tokens.revoke(text);
    return { kind: "revoked" };
  }

  /** Judges a token that a request carries. */
  verify(text: string): TokenVerdict {
    const record = this.#tokens.find(text);
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

  #authenticate(request: MockRequest): AuthenticatedRequest {
    const form = readTokenForm(request);
    if (form.kind === "malformed") return refusal("invalid_request", form.reason);
    const identity = identifyClient(request, form.fields, this.#options.findAccount);
    switch (identity.kind) {
      case "client":
        return { kind: "question", account: identity.account, fields: form.fields };
      case "ambiguous":
        return refusal("invalid_request", "The client authenticates itself in more than one way.");
      case "unknown":
        return refusal("invalid_client", "Invalid credentials provided.");
    }
  }

  #issue({ user }: Account): string {
    const now = this.#options.now();
    const lifetime = this.#lifetime * 1000;
    const iat = Math.floor(now / 1000);
    const claims = { iss: ISSUER, sub: user, iat, exp: iat + this.#lifetime };
    const text = makeToken(claims, this.#options.random(SIGNATURE_BYTES));
    // Until then a request is told that its token has expired, afterwards that it is unknown.
    this.#tokens.forgetExpired(now - lifetime);
    this.#tokens.add(text, { user, expiresAt: now + lifetime, isRevoked: false }, now);
    return text;
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
