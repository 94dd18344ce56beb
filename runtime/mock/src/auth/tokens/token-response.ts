/** The response of a token endpoint. It must not be cached: `Cache-Control: no-store` (RFC 6749 section 5.1). */
export type TokenResponse =
  /** 200 with a token. */
  | { readonly kind: "granted"; readonly body: TokenBody }
  /** 200 without a body (RFC 7009 section 2.2). Also sent if the token doesn't exist. */
  | { readonly kind: "revoked" }
  | TokenRefusal;

export interface TokenBody {
  readonly access_token: string;
  /** In seconds. */
  readonly expires_in: number;
  readonly token_type: "Bearer";
}

export interface TokenRefusal {
  readonly kind: "refused";
  readonly status: 400 | 401;
  /** The value of the WWW-Authenticate header of a 401; null for a 400. */
  readonly challenge: string | null;
  /** An error as defined in RFC 6749 section 5.2. Contains no secret. */
  readonly body: {
    readonly error_description: string;
    readonly error: "invalid_request" | "unsupported_grant_type" | "invalid_client";
  };
}
