import { shortHash } from "../analyze/names/short-hash.js";

/**
 * Converts a name to a key of `components`, which can contain only letters, digits, periods, hyphens and underscores.
 */
export function componentKey(name: string): string {
  const key = name.replace(/[^\w.-]+/g, "_");
  return /[A-Za-z0-9]/.test(key) || key === name ? key || shortHash(name) : `${key}${shortHash(name)}`;
}
