import type { Source } from "../load/source.js";
import { isArray, member, type Json } from "../model/json.js";
import { fileOf, keysOf, pointerOf, type Location } from "../model/location.js";

/** Returns a function that finds a part of a document in its files, without following references. */
export function createPartAt(files: readonly Source[]): (at: Location) => Json {
  const roots = new Map(files.map(({ path, root }) => [path, root] as const));
  return (at) => {
    let part: Json | undefined = roots.get(fileOf(at));
    for (const key of keysOf(pointerOf(at))) part = isArray(part) ? part[Number(key)] : member(part, key);
    return part ?? null;
  };
}
