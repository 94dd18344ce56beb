import { valueAt } from "../../data/json/value-at.js";
import { toText, type Json, type JsonObject } from "../../json.js";
import type { WhereTable } from "../../tables/tables.js";
import { encodeSegment } from "../encode-segment.js";
import type { Filter } from "../filters/arrangement.js";

type PathValues = ReadonlyMap<string, string>;

/** A filter that selects the entities that contain the key of a parent in the path. */
export function parentFilter({ parameter, property, path: inside, isLink }: WhereTable, path: PathValues): Filter {
  const text = path.get(parameter) ?? "";
  const place = inside ?? [property];
  if (isLink === true) {
    const matches = (value: JsonObject): boolean => isLinkTo(valueAt(value, place), text);
    return { id: JSON.stringify([place, "links to", text]), path: place, matches, equalTo: null };
  }
  const matches = (value: JsonObject): boolean => toText(valueAt(value, place) ?? null) === text;
  return { id: JSON.stringify([place, "equals", text]), path: place, matches, equalTo: text };
}

/** Whether an entity contains the keys of all parents in the path. */
export function isBelow(value: JsonObject, where: readonly WhereTable[] | undefined, path: PathValues): boolean {
  return (where ?? []).every((each) => parentFilter(each, path).matches(value));
}

/** Whether a value is a URL whose path ends in a key, or is the key itself. */
function isLinkTo(value: Json | undefined, key: string): boolean {
  if (typeof value !== "string") return toText(value ?? null) === key;
  const last =
    value
      .replace(/[?#].*$/s, "")
      .replace(/\/$/, "")
      .split("/")
      .at(-1) ?? "";
  return value === key || last === encodeSegment(key);
}
