// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation } from "@almanac/client/codegen/v1";
import type { ApiError, CidrBlock, CloudAccessRoleAssignment, IpAddress, Links, ObjectId, PublicKey } from "./shared.js";

/**
 * Get the status of the system
 *
 * Tells which build is running, and which key asked. A cheap way to try credentials.
 *
 * GET /api/atlas/v2
 */
export declare const getSystemStatus: Operation<GetSystemStatusParameters, GetSystemStatusOutcomes>;

export type GetSystemStatusParameters = Record<string, never>;

export interface GetSystemStatusOutcomes {
  /** The status. */
  200: AnswerWithHeaders<SystemStatus, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** Credentials are missing or wrong, or lack the role. Insufficient roles are answered by 401, not by 403. */
  401: AnswerWithHeaders<ApiError, { "www-authenticate"?: string; "x-error-code"?: string }>;
  /** The address, the plan or the kind of action forbids it. */
  403: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/** One address or block of addresses on an access list. */
export interface AccessListItemView {
  /** The entry as a block. */
  cidrBlock?: CidrBlock | null;
  /** The entry as one address. */
  ipAddress: IpAddress | null;
}

/** An API key as the status of the system shows it. */
export interface ApiKey {
  /** Addresses from which the key may be used; empty for all. */
  accessList: AccessListItemView[];
  /** Identifier of the key. */
  id: ObjectId;
  publicKey: PublicKey;
  /** Roles of the key, in no fixed order. */
  roles: CloudAccessRoleAssignment[];
}

/** The running service, and the key that asked. */
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
