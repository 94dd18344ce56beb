// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type {
  CidrBlock,
  CloudAccessRoleAssignment,
  Forbidden,
  InternalServerError,
  IpAddress,
  Links,
  NotAcceptable,
  ObjectId,
  PublicKey,
  RateLimitHeaders,
  TooManyRequests,
  Unauthorized,
} from "./shared.js";

/**
 * Get the caller's address
 *
 * Returns the address from which the service sees the caller. Has no dated revisions.
 *
 * GET /api/private/ipinfo
 */
export declare const getIpInfo: Operation<NoParameters, GetIpInfoOutcomes>;

export interface GetIpInfoOutcomes {
  /** The address. */
  200: IpInfo;
  401: Unauthorized;
  403: Forbidden;
  500: InternalServerError;
}

/**
 * Get the status of the system
 *
 * Returns the running build and the key that made the request. An inexpensive way to check credentials.
 *
 * GET /api/atlas/v2
 */
export declare const getSystemStatus: Operation<NoParameters, GetSystemStatusOutcomes>;

export interface GetSystemStatusOutcomes {
  /** The status. */
  200: ResponseWithHeaders<SystemStatus, RateLimitHeaders>;
  401: Unauthorized;
  403: Forbidden;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
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

/** The address that the service sees. */
export interface IpInfo {
  /** Address of the caller. The name says IPv4; what a caller with an IPv6 address gets is unknown. */
  currentIpv4Address: string;
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
