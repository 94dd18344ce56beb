// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { RateLimitHeaders, Unauthorized } from "./shared.js";

/** DELETE /keys/{id} */
export declare const deleteKey: Operation<DeleteKeyParameters, DeleteKeyOutcomes>;

export interface DeleteKeyParameters {
  id: string;
}

export interface DeleteKeyOutcomes {
  /** The key was deleted. */
  204: ResponseWithHeaders<undefined, { "deleted-at"?: string }>;
  401: Unauthorized;
  404: NotFoundResponse;
  /** The key is in use. */
  409: Problem;
  /** The key was revoked. */
  410: KeyRevoked;
}

/** GET /keys/{id} */
export declare const getKey: Operation<GetKeyParameters, GetKeyOutcomes>;

export interface GetKeyParameters {
  id: string;
}

export interface GetKeyOutcomes {
  /** The key. */
  200: ResponseWithHeaders<Key, RateLimitHeaders>;
  401: Unauthorized;
  404: NotFoundResponse;
  /** The key was revoked. */
  410: KeyRevoked;
}

/**
 * List all keys.
 *
 * GET /keys
 */
export declare const listKeys: Operation<NoParameters, ListKeysOutcomes>;

export interface ListKeysOutcomes {
  /** The keys. */
  200: ResponseWithHeaders<Key[], RateLimitHeaders>;
  401: Unauthorized;
}

/** No key has this id. */
export interface NotFoundResponse extends ResponseWithHeaders {
  body: NotFound;
  headers: {
    /** Include it in support requests. */
    "x-request-id"?: string;
  };
}

export interface Key {
  id: string;
}

/** The key was revoked. */
export interface KeyRevoked {
  /** Format: date-time */
  revokedAt: string;
}

export interface NotFound {
  missing?: string;
}

export interface Problem {
  code: string;
}
