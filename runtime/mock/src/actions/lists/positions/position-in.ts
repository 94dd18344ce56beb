import { isArray, type Json } from "../../../json.js";
import type { ListItems } from "../list-items.js";

/** The position in a cursor; null if the mock didn't issue it. */
export function positionIn(cursor: string, items: ListItems): number | null {
  const [, position, suffix] = /^item:(\d{1,15})(?::(.+))?$/.exec(decode(cursor)) ?? [];
  if (position === undefined) return null;
  const keys = suffix === undefined ? null : parse(suffix);
  const place = isArray(keys) ? items.entityKeys?.placeOf(keys.map(String)) : null;
  return place == null ? Number(position) : place.before + Number(place.isPresent);
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return "";
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(decodeURIComponent(text)) as Json;
  } catch {
    return null;
  }
}
