import type { Core } from "../core.js";

/** An IP address, to which no name can have been rebound, or a name of loopback (RFC 6761 section 6.3). */
const harmless = /^(?:[\d.]+|\[[\da-f:.]+\]|(?:.+\.)?localhost)$/;

/**
 * Makes the check of the `Host` header: whether its name is one by which the mock may be called. A web page whose name
 * was rebound to this machine sends that name. Null: any may.
 */
export function createHostFilter(core: Core, names: readonly string[] | null): (host: string) => boolean {
  if (names === null) return () => true;
  // Clients say the same host again and again.
  let last = "";
  return (host) => {
    if (host === last) return true;
    const name = host.toLowerCase().replace(/:\d*$/, "");
    const isAllowed = harmless.test(name) || names.includes(name) || isOwn(core, host);
    if (isAllowed) last = host;
    return isAllowed;
  };
}

function isOwn(core: Core, host: string): boolean {
  return ["https", "http"].some((scheme) => {
    const address = `${scheme}://${host}`;
    return URL.canParse(address) && core.owns(new URL(address));
  });
}
