/**
 * Returns an origin as browsers send it: in lowercase, without a trailing slash and without the default port. Null if the value is neither
 * an origin nor `null`, the origin of sandboxed pages and files.
 */
export function normalizeOrigin(text: string): string | null {
  if (text === "null") return text;
  const [, scheme, host] = /^([a-z][a-z\d+.-]*):\/\/([^/?#@\s*]+)\/?$/i.exec(text) ?? [];
  if (scheme === undefined || host === undefined) return null;
  const origin = `${scheme}://${host}`;
  if (!/^https?$/i.test(scheme)) return origin.toLowerCase();
  return URL.canParse(origin) ? new URL(origin).origin : null;
}
