import { isHeaderValue } from "../../transport/message.js";
import type { HeaderValues } from "./compile-headers.js";

/**
 * Merges headers, ignoring case; later sources take precedence. Throws a TypeError for an invalid value. The message
 * doesn't quote the value, which may be a secret.
 */
export function mergeHeaders(
  operation: string,
  sources: readonly (HeaderValues | undefined)[],
): Readonly<Record<string, string | null>> {
  const merged = new Map<string, string | null>();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source ?? {}))) {
    if (value === undefined) continue;
    if (value !== null && !isHeaderValue(value)) {
      throw new TypeError(
        `${operation}: the value of the header "${name}" contains a character that is not allowed in headers.`,
      );
    }
    merged.set(name.toLowerCase(), value);
  }
  return Object.fromEntries(merged);
}
