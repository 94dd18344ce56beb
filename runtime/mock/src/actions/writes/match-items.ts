import { isArray, member, type Json } from "../../json.js";

/** Names of properties that identify an item in an array, best first. */
const identities = ["id", "_id", "pk", "uid", "uuid", "guid", "gid", "sid", "key", "slug", "name"];

/**
 * Returns, for each sent item, the stored item with the same identity; `undefined` for a new item. Items without an
 * identity, such as strings, are new.
 */
export function matchItems(sent: readonly Json[], stored: readonly Json[]): readonly (Json | undefined)[] {
  const name = identities.find((each) => identifies(each, stored));
  if (name === undefined) return [];
  const byIdentity = new Map(stored.map((item) => [member(item, name), item]));
  return sent.map((item) => {
    const identity = member(item, name);
    return identity === undefined || isArray(identity) ? undefined : byIdentity.get(identity);
  });
}

/** Whether each item has a different string or number in a property. */
function identifies(name: string, items: readonly Json[]): boolean {
  const values = items.map((item) => member(item, name));
  return (
    values.length > 0 &&
    new Set(values).size === values.length &&
    values.every((value) => typeof value === "string" || typeof value === "number")
  );
}
