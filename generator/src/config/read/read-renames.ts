import { entriesOf, member, toText, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { Rename, Renames } from "../config.js";

export const noRenames: Renames = { operations: [], tags: [], schemas: [] };

export function readRenames(value: Json, at: Location): Renames {
  const renames = (key: string): readonly Rename[] =>
    entriesOf(member(value, key)).map(([name, to]) => ({ name, to: toText(to), at: childOf(at, key, name) }));
  return { operations: renames("operations"), tags: renames("tags"), schemas: renames("schemas") };
}
