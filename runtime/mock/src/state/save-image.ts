import { toBase64 } from "../encoding/to-base64.js";
import type { Json } from "../json.js";
import type { StateImage } from "./state-image.js";

/** Returns a state as JSON. The values of the entities are shared with the state. */
export function saveImage({ collections, counts, files }: StateImage): Json {
  const entities: Json[] = [];
  for (const parents of collections.values())
    for (const collection of parents.values())
      for (const { resource, keys, value } of collection.values()) entities.push({ resource, keys, value });
  const uploads = [...files].map(([path, { mediaType, bytes, owner }]) => ({
    path,
    mediaType,
    bytes: toBase64(bytes),
    ...(owner === undefined ? {} : { owner }),
  }));
  return { entities, counts: Object.fromEntries(counts), files: uploads };
}
