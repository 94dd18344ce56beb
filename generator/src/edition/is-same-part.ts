import { jsonWithoutLocations } from "../model/json-without-locations.js";
import type { Part } from "./parts-of.js";

/** Caches parts as JSON, because a part is compared with both neighboring versions. */
const cache = new WeakMap<Part, string>();

/** Whether a part is the same in two versions, apart from its locations in the document. */
export function isSamePart(left: Part, right: Part): boolean {
  return left.value === right.value || jsonOf(left) === jsonOf(right);
}

function jsonOf(part: Part): string {
  const json = cache.get(part) ?? jsonWithoutLocations(part.value);
  cache.set(part, json);
  return json;
}
