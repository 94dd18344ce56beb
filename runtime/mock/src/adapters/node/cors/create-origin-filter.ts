import { normalizeOrigin } from "./normalize-origin.js";

/** Why an origin is allowed: it is on this machine, or the user named it. */
export type AllowedOrigin = "loopback" | "named";

/** An origin on this machine, with any scheme and port: `http://localhost:5173`, `capacitor://localhost`. */
const loopback = /^[a-z][a-z\d+.-]*:\/\/(?:(?:[a-z\d_-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/**
 * Creates a function that returns why an origin is allowed, or null if it isn't. `null`, the origin of sandboxed pages
 * of any site, is allowed only if it is named. Throws a TypeError if a name isn't an origin.
 */
export function createOriginFilter(names: readonly string[]): (origin: string) => AllowedOrigin | null {
  const named = new Set(names.map(readOrigin));
  return (origin) => {
    if (named.has(origin)) return "named";
    return loopback.test(origin) ? "loopback" : null;
  };
}

function readOrigin(name: string): string {
  const origin = normalizeOrigin(name);
  if (origin !== null) return origin;
  throw new TypeError(
    `cors: ${JSON.stringify(name)} is not an origin. Write origins such as "https://app.example.com".`,
  );
}
