/** Whether the mock may send a request to a host: a loopback address or name, or one of the given names. */
export function isAllowedHost(url: URL, hosts: readonly string[]): boolean {
  // The URL parser has already normalized IP addresses.
  const isLoopback = /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return isLoopback || hosts.some((host) => host.toLowerCase() === url.hostname || host.toLowerCase() === url.host);
}
