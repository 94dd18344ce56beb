import { BlockList, isIPv6 } from "node:net";

/** https://www.iana.org/assignments/iana-ipv4-special-registry, and multicast. */
const closedV4 = [
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

/** https://www.iana.org/assignments/iana-ipv6-special-registry: what of 2000::/3, beyond which nothing is public, is special. */
const closedV6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const closed = new BlockList();
for (const [net, prefix] of closedV4) closed.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of closedV6) closed.addSubnet(net, prefix, "ipv6");
const open = new BlockList();
open.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is one of the public internet, and not of this machine, its neighbours or a cloud's own services. */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return open.check(address, "ipv6") && !closed.check(address, "ipv6");
  return !closed.check(address, "ipv4");
}
