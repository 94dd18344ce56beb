// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";
import type { ApiError } from "./shared.js";

/**
 * Create an access token
 *
 * Exchanges the id and secret of a service account for a token. It works from any address; access lists apply where
 * the token is used.
 *
 * POST /api/oauth/token
 */
export declare const createAccessToken: Operation<CreateAccessTokenParameters, CreateAccessTokenOutcomes>;

export interface CreateAccessTokenParameters {
  /** The grant. */
  body: CreateAccessTokenBody;
}

export interface CreateAccessTokenOutcomes {
  /** The token. */
  200: TokenResponse;
  /** The form is not a request for a token that the service can serve. */
  400: OAuthError;
  /** The id or the secret is wrong. */
  401: OAuthError;
  /** The service account may not have a token. */
  403: OAuthError;
  /** Too many requests for tokens from one address for one service account. */
  429: OAuthError | ApiError;
  /** The service failed. */
  500: OAuthError;
}

export type CreateAccessTokenBody = TokenRequest;

/**
 * Revoke an access token
 *
 * Makes a token invalid before its time. It works from any address.
 *
 * POST /api/oauth/revoke
 */
export declare const revokeAccessToken: Operation<RevokeAccessTokenParameters, RevokeAccessTokenOutcomes>;

export interface RevokeAccessTokenParameters {
  /** The token. */
  body: RevokeAccessTokenBody;
}

export interface RevokeAccessTokenOutcomes {
  /** The token is invalid. The body is empty. */
  200: undefined;
  /** The form is not a request for a token that the service can serve. */
  400: OAuthError;
  /** The id or the secret is wrong. */
  401: OAuthError;
  /** The service account may not have a token. */
  403: OAuthError;
  /** Too many requests for tokens from one address for one service account. */
  429: OAuthError | ApiError;
  /** The service failed. */
  500: OAuthError;
}

export type RevokeAccessTokenBody = TokenRevocationRequestInput;

/** An error of the token endpoints, in the form of RFC 6749. */
export interface OAuthError {
  /** What went wrong. All names are documented; only the text of `invalid_client` is known. */
  error:
    | "access_denied"
    | "invalid_client"
    | "invalid_grant"
    | "invalid_request"
    | "rate_limited"
    | "server_error"
    | "unsupported_grant_type"
    | (string & {});
  /** The same for people. */
  error_description?: string;
}

/** Request for an access token by the client credentials grant. */
export interface TokenRequest {
  /** The one grant that the service knows. */
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
  /** Kind of the token. */
  token_type_hint?: "access_token" | (string & {});
}
