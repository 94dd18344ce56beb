import type { Core } from "../core.js";

/** An IP address, which isn't subject to DNS rebinding, or a loopback name (RFC 6761 section 6.3). */
const safeHost = /^(?:[\d.]+|\[[\da-f:.]+\]|(?:.+\.)?localhost)$/;

/** A name that doesn't exist in public DNS: a single label, such as the name of a Docker service, or a name below `internal`. */
const privateName = /^(?:[a-z\d_-]+|(?:[a-z\d_-]+\.)+internal)$/;
const loopbackAddress = /^(?:127(?:\.\d+){3}|::1|localhost)$/;

/**
 * Creates a function that checks the `Host` header of requests, to protect against DNS rebinding: if an attacker
 * rebinds a name to this machine, requests from the attacker's page contain that name. `names` are allowed in addition
 * to loopback names, IP addresses and the mock's own hosts; null allows every host. A server on an address that other
 * machines can reach also allows the names that containers use, such as `mock` and `host.docker.internal`.
 */
export function createHostFilter(
  core: Core,
  { bound, names }: { readonly bound: string; readonly names: readonly string[] | null },
): (host: string) => boolean {
  if (names === null) return () => true;
  const allowed = new Set([bound, ...names].map((name) => name.toLowerCase()));
  const isReachable = !loopbackAddress.test(bound);
  // Caches the last allowed host, because clients usually send the same one again.
  let lastAllowed = "";
  return (host) => {
    if (host === lastAllowed) return true;
    const name = host.toLowerCase().replace(/:\d*$/, "");
    const isAllowed =
      safeHost.test(name) || allowed.has(name) || (isReachable && privateName.test(name)) || isHostOfApi(core, host);
    if (isAllowed) lastAllowed = host;
    return isAllowed;
  };
}

function isHostOfApi(core: Core, host: string): boolean {
  return ["https", "http"].some((scheme) => {
    const address = `${scheme}://${host}`;
    return URL.canParse(address) && core.owns(new URL(address));
  });
}
