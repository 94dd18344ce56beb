import { entriesOf, isObject, type Json } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { PaginationEntry } from "../config.js";

/** Reads the configured pagination, in the order of the file. */
export function readPagination(value: Json, at: Location): readonly PaginationEntry[] {
  return entriesOf(value).map(([name, statement]) => ({
    name,
    at: childOf(at, name),
    value: isObject(statement) ? statement : {},
  }));
}
