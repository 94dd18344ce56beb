/** What a token endpoint answers. It is never to be cached: `Cache-Control: no-store` (RFC 6749 section 5.1). */
export type TokenResponse =
  /** 200 with this body. */
  | { readonly kind: "granted"; readonly body: TokenBody }
  /** 200 without a body (RFC 7009 section 2.2). */
  | { readonly kind: "revoked" }
  | TokenRefusal;

export interface TokenBody {
  readonly access_token: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly token_type: "Bearer";
}

export interface TokenRefusal {
  readonly kind: "refused";
  readonly status: 400 | 401;
  /** The value of a WWW-Authenticate header, which goes with 401; null: none. */
  readonly challenge: string | null;
  /** RFC 6749 section 5.2. Holds no secret. */
  readonly body: {
    readonly error_description: string;
    readonly error: "invalid_request" | "unsupported_grant_type" | "invalid_client";
  };
}
