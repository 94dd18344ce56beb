/** A property name as a JSON Pointer token (RFC 6901), with the leading slash. */
export function pointerToken(name: string): string {
  return /[~/]/.test(name) ? `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${name}`;
}
