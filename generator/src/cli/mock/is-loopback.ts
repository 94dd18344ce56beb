/** Whether a host is an address of this machine that other machines can't reach. */
export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d+){3}|::1|localhost)$/.test(host);
}
