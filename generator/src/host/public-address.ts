import { BlockList, isIPv6 } from "node:net";

/** The special-purpose blocks (https://www.iana.org/assignments/iana-ipv4-special-registry) and multicast addresses. */
const specialV4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/**
 * Special-purpose blocks in 2000::/3 (https://www.iana.org/assignments/iana-ipv6-special-registry). No address outside
 * 2000::/3 is public.
 */
const specialV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const special = new BlockList();
for (const [net, prefix] of specialV4) special.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of specialV6) special.addSubnet(net, prefix, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address is on the public internet, rather than on this machine, a private network or a cloud provider's
 * internal network.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return globalUnicast.check(address, "ipv6") && !special.check(address, "ipv6");
  return !special.check(address, "ipv4");
}
