import type { JsonObject } from "../../json.js";

const identity = /^_?(id|pk|uid|uuid|guid|gid|sid)$/i;

/** The property with the id of an object; null if it has none. */
export function identityOf(value: JsonObject): string | null {
  return Object.keys(value).find((name) => identity.test(name)) ?? null;
}
