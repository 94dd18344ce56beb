// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, Operation } from "@almanac/client/codegen/v1";
import type { ApiError } from "../2023-01-01/shared.js";

export { getSystemStatus } from "../2023-01-01/system.js";
export type { AccessListItemView, ApiKey, GetSystemStatusOutcomes, GetSystemStatusParameters, SystemStatus } from "../2023-01-01/system.js";

/**
 * List the addresses of the control plane
 *
 * Lists the addresses from which Atlas calls and at which it is called. Needs no credentials.
 *
 * GET /api/atlas/v2/unauth/controlPlaneIPAddresses
 */
export declare const listControlPlaneIpAddresses: Operation<ListControlPlaneIpAddressesParameters, ListControlPlaneIpAddressesOutcomes>;

export type ListControlPlaneIpAddressesParameters = Record<string, never>;

export interface ListControlPlaneIpAddressesOutcomes {
  /** The addresses. */
  200: AnswerWithHeaders<ControlPlaneIPAddresses, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number }>;
  /** The `Accept` header names no dated media type, or a date before the first revision. */
  406: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
  /** The bucket of the caller is empty. */
  429: AnswerWithHeaders<ApiError, { "ratelimit-limit"?: number; "ratelimit-remaining"?: number; "retry-after"?: number; "x-error-code"?: string }>;
  /** The service failed. */
  500: AnswerWithHeaders<ApiError, { "x-error-code"?: string }>;
}

/** Addresses by cloud provider. */
export interface CloudProviderIPAddresses {
  /** Addresses in Amazon Web Services. */
  aws?: RegionIPAddresses;
  /** Addresses in Microsoft Azure. */
  azure?: RegionIPAddresses;
  /** Addresses in Google Cloud. */
  gcp?: RegionIPAddresses;
}

/** Addresses of the Atlas control plane, for firewalls that must let it through. */
export interface ControlPlaneIPAddresses {
  /**
   * Addresses of single services, where they have their own.
   *
   * Items: at most 25
   */
  gateways?: Gateway[];
  /** Addresses at which the control plane is reached. */
  inbound?: CloudProviderIPAddresses;
  /** Addresses from which the control plane calls. */
  outbound?: CloudProviderIPAddresses;
}

/** One service of the control plane with addresses of its own. */
export interface Gateway {
  ips?: GatewayIpAddresses;
  /** Name of the service. */
  name?: string;
}

/** Addresses of one service, for each direction. */
export interface GatewayIpAddresses {
  inbound?: CloudProviderIPAddresses;
  outbound?: CloudProviderIPAddresses;
}

/** Addresses by the provider's name of a region. */
export interface RegionIPAddresses {
  [key: string]: string[];
}
