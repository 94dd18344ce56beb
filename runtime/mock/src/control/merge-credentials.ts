import type { NamedCredentials } from "./name-credentials.js";

/** Overrides the values of the generated credentials with those of the seed. */
export function mergeCredentials(generated: NamedCredentials, seed: NamedCredentials): NamedCredentials {
  const names = new Set([...Object.keys(generated), ...Object.keys(seed)]);
  return Object.fromEntries([...names].map((name) => [name, { ...generated[name], ...seed[name] }]));
}
