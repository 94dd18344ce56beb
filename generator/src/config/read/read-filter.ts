import { isArray, member, toText, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Filter, Selection } from "../config.js";

const nothing: Selection = { operations: [], tags: [], paths: [] };

export const noFilter: Filter = { include: nothing, exclude: { ...nothing, deprecated: false, internal: false } };

export function readFilter(value: Json, at: Location): Filter {
  const excluded = member(value, "exclude") ?? {};
  return {
    include: readSelection(value, at),
    exclude: {
      ...readSelection(excluded, childOf(at, "exclude")),
      deprecated: member(excluded, "deprecated") === true,
      internal: member(excluded, "internal") === true,
    },
  };
}

function readSelection(value: Json, at: Location): Selection {
  const names = (key: string): Selection["tags"] => {
    const list = member(value, key);
    return isArray(list) ? list.map((name, index) => ({ name: toText(name), at: childOf(at, key, index) })) : [];
  };
  return { operations: names("operations"), tags: names("tags"), paths: names("paths") };
}
