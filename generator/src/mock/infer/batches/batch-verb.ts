import { pathKey } from "../../paths.js";

export type BatchVerb = "upsert" | "read" | "delete" | "list" | "count";

/** The words at the end of a path that name what happens to several entities, without separators. */
const verbs: Readonly<Record<BatchVerb, readonly string[]>> = {
  upsert: ["upsert", "batchupsert", "bulkupsert", "upsertbatch"],
  read: ["fetch", "retrieve", "batchread", "batchget", "batchfetch", "batchretrieve", "bulkread", "bulkget", "mget"],
  delete: ["delete", "batchdelete", "bulkdelete", "deletebatch", "deletemany", "batchremove", "bulkremove"],
  list: ["scroll", "list"],
  count: ["count"],
};

/** What the last segments of a path, below the path of a collection, do to several entities; null for any other path. */
export function batchVerb(path: string, collection: string): BatchVerb | null {
  const [own, outer] = [pathKey(path), `${pathKey(collection)}/`];
  if (!own.startsWith(outer)) return null;
  const word = own.slice(outer.length).toLowerCase();
  if (!/^[a-z/:_-]+$/.test(word)) return null;
  const plain = word.replace(/[^a-z]/g, "");
  for (const verb of ["upsert", "read", "delete", "list", "count"] as const)
    if (verbs[verb].includes(plain)) return verb;
  return null;
}
