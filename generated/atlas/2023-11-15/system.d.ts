// Generated from spec/atlas-v2/openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { InternalServerError, NotAcceptable, RateLimitHeaders, TooManyRequests } from "../2023-01-01/shared.js";

export { getIpInfo, getSystemStatus } from "../2023-01-01/system.js";
export type { AccessListItemView, ApiKey, GetIpInfoOutcomes, GetSystemStatusOutcomes, IpInfo, SystemStatus } from "../2023-01-01/system.js";

/**
 * List the IP addresses of the control plane
 *
 * Lists the IP addresses that Atlas uses for outgoing and incoming traffic. Needs no credentials.
 *
 * GET /api/atlas/v2/unauth/controlPlaneIPAddresses
 */
export declare const listControlPlaneIpAddresses: Operation<NoParameters, ListControlPlaneIpAddressesOutcomes>;

export interface ListControlPlaneIpAddressesOutcomes {
  /** The addresses. */
  200: ResponseWithHeaders<ControlPlaneIPAddresses, RateLimitHeaders>;
  406: NotAcceptable;
  429: TooManyRequests;
  500: InternalServerError;
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

/** IP addresses of the Atlas control plane, for use in firewall rules. */
export interface ControlPlaneIPAddresses {
  /**
   * Addresses of services that have their own.
   *
   * Items: at most 25
   */
  gateways?: Gateway[];
  /** Addresses for incoming traffic to the control plane. */
  inbound?: CloudProviderIPAddresses;
  /** Source addresses of outgoing traffic from the control plane. */
  outbound?: CloudProviderIPAddresses;
}

/** One service of the control plane that has its own addresses. */
export interface Gateway {
  ips?: GatewayIpAddresses;
  /** Name of the service. */
  name?: string;
}

/** Addresses of one service, by direction. */
export interface GatewayIpAddresses {
  inbound?: CloudProviderIPAddresses;
  outbound?: CloudProviderIPAddresses;
}

/** Addresses by region, as named by the provider. */
export interface RegionIPAddresses {
  [key: string]: string[];
}
