export type BatchVerb = "upsert" | "read" | "delete" | "list" | "count";

/** The path endings for each verb, without separators. */
const verbs: Readonly<Record<BatchVerb, readonly string[]>> = {
  upsert: ["upsert", "batchupsert", "bulkupsert", "upsertbatch"],
  read: ["fetch", "retrieve", "batchread", "batchget", "batchfetch", "batchretrieve", "bulkread", "bulkget", "mget"],
  delete: ["delete", "batchdelete", "bulkdelete", "deletebatch", "deletemany", "batchremove", "bulkremove"],
  list: ["scroll", "list"],
  count: ["count"],
};

/**
 * Returns the verb that follows the path of a collection, such as `delete` in `/points/delete`; null if there is none.
 * Both parameters are path keys.
 */
export function batchVerb(key: string, collectionKey: string): BatchVerb | null {
  if (!key.startsWith(collectionKey) || key.charAt(collectionKey.length) !== "/") return null;
  const word = key.slice(collectionKey.length + 1).toLowerCase();
  if (!/^[a-z/:_-]+$/.test(word)) return null;
  const plain = word.replace(/[^a-z]/g, "");
  for (const verb of ["upsert", "read", "delete", "list", "count"] as const)
    if (verbs[verb].includes(plain)) return verb;
  return null;
}
