import type { WebSources } from "./sources.js";

const comment =
  "Written by almanac init and almanac update. Contains the URLs that documents were copied from, and the SHA-256 hashes of the copies. Commit this file with the copies.";

/** Formats the list of copied documents. Paths are sorted, so that the text depends only on the contents. */
export function formatSources(sources: WebSources): string {
  const documents = sortByKey(sources).map(([path, { url, allow, files }]) => [
    path,
    { url, allow, files: Object.fromEntries(sortByKey(files)) },
  ]);
  return `${JSON.stringify({ comment, documents: Object.fromEntries(documents) as object }, null, 2)}\n`;
}

function sortByKey<Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...map].sort(([left], [right]) => (left < right ? -1 : 1));
}
