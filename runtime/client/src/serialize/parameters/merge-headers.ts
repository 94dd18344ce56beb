import { isHeaderValue } from "../../transport/message.js";
import type { HeaderValues } from "./compile-headers.js";

/**
 * Merges headers, ignoring case; later layers take precedence. Throws a TypeError for an invalid value, without showing
 * it, because it may be a secret.
 */
export function mergeHeaders(
  operation: string,
  layers: readonly (HeaderValues | undefined)[],
): Readonly<Record<string, string | null>> {
  const merged = new Map<string, string | null>();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
    if (value === undefined) continue;
    if (value !== null && !isHeaderValue(value)) {
      throw new TypeError(
        `${operation}: the value of the header "${name}" holds a character that no header can carry.`,
      );
    }
    merged.set(name.toLowerCase(), value);
  }
  return Object.fromEntries(merged);
}
