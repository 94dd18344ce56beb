// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation } from "@almanac/client/codegen/v1";
import type { ApiError, CidrBlock, CloudAccessRoleAssignment, IpAddress, Links, ObjectId, PublicKey } from "./shared.js";

/**
 * Get the status of the system
 *
 * Returns the running build and the key that made the request. An inexpensive way to check credentials.
 *
 * GET /api/atlas/v2
 */
export declare const getSystemStatus: Operation<GetSystemStatusParameters, GetSystemStatusOutcomes>;

export type GetSystemStatusParameters = Record<string, never>;

export interface GetSystemStatusOutcomes {
  /** The status. */
  200: AnswerWithHeaders<SystemStatus, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Credentials are missing or invalid, or lack the required role. Insufficient roles get 401, not 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The caller's address, the plan or the kind of action forbids this request. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The `Accept` header has no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The caller exceeded its rate limit. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed to process the request. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/** One address or block of addresses on an access list. */
export interface AccessListItemView {
  /** The entry in CIDR notation. */
  cidrBlock?: CidrBlock | null;
  /** The entry as a single address. */
  ipAddress: IpAddress | null;
}

/** The API key in the system status. */
export interface ApiKey {
  /** Addresses from which the key may be used; empty if all addresses are allowed. */
  accessList: AccessListItemView[];
  /** Identifier of the key. */
  id: ObjectId;
  publicKey: PublicKey;
  /** Roles of the key, in no fixed order. */
  roles: CloudAccessRoleAssignment[];
}

/** The running service, and the key that made the request. */
export interface SystemStatus {
  /** The API key that made the request; null for other credentials. */
  apiKey: ApiKey | null;
  /** Name of the product. */
  appName: "MongoDB Atlas" | (string & {});
  /**
   * Commit from which the service was built.
   *
   * Pattern: ^[a-f0-9]{40}$
   */
  build: string;
  links?: Links;
  /** Whether the service is being throttled. */
  throttling: boolean;
}
