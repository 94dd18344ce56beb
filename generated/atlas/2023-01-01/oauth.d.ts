// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { ApiError } from "./shared.js";

/**
 * Create an access token
 *
 * Exchanges the ID and secret of a service account for a token. Works from any address; access lists apply when the
 * token is used.
 *
 * POST /api/oauth/token
 */
export declare const createAccessToken: Operation<CreateAccessTokenParameters, CreateAccessTokenOutcomes>;

export interface CreateAccessTokenParameters {
  /** The grant request. */
  body: CreateAccessTokenBody;
}

export interface CreateAccessTokenOutcomes {
  /** The token. */
  200: TokenResponse;
  /** The form is not a valid token request. */
  400: OAuthError;
  /** The id or the secret is wrong. */
  401: OAuthError;
  /** The service account is not allowed to request a token. */
  403: OAuthError;
  /** Too many token requests from one address for one service account. */
  429: OAuthError | ApiError;
  /** The service failed to process the request. */
  500: OAuthError;
}

export type CreateAccessTokenBody = TokenRequest;

/**
 * Revoke an access token
 *
 * Revokes a token before it expires. Works from any address.
 *
 * POST /api/oauth/revoke
 */
export declare const revokeAccessToken: Operation<RevokeAccessTokenParameters, RevokeAccessTokenOutcomes>;

export interface RevokeAccessTokenParameters {
  /** The token. */
  body: RevokeAccessTokenBody;
}

export interface RevokeAccessTokenOutcomes {
  /** The token is now invalid. The body is empty. */
  200: undefined;
  /** The form is not a valid token request. */
  400: OAuthError;
  /** The id or the secret is wrong. */
  401: OAuthError;
  /** The service account is not allowed to request a token. */
  403: OAuthError;
  /** Too many token requests from one address for one service account. */
  429: OAuthError | ApiError;
  /** The service failed to process the request. */
  500: OAuthError;
}

export type RevokeAccessTokenBody = TokenRevocationRequestInput;

/** An error of the token endpoints, in the form of RFC 6749. */
export interface OAuthError {
  /** Error code. All codes are documented; a recorded response is known only for `invalid_client`. */
  error:
    | "access_denied"
    | "invalid_client"
    | "invalid_grant"
    | "invalid_request"
    | "rate_limited"
    | "server_error"
    | "unsupported_grant_type"
    | (string & {});
  /** Human-readable description of the error. */
  error_description?: string;
}

/** Request for an access token with the client credentials grant. */
export interface TokenRequest {
  /** The only grant type that the service supports. */
  grant_type: "client_credentials";
}

/** An access token. There is no refresh token; request another one. */
export interface TokenResponse {
  /** The token, a JWT, to send as `Authorization: Bearer`. */
  access_token: string;
  /**
   * Seconds until the token expires; 3600 in practice.
   *
   * Format: int32
   * Range: 0 or more
   */
  expires_in: number;
  /** Always `Bearer`. */
  token_type: "Bearer";
}

/** The token to revoke. */
export interface TokenRevocationRequestInput {
  /** An access token of the same service account. */
  token: string;
  /** Type of the token. */
  token_type_hint?: "access_token" | (string & {}) | undefined;
}
