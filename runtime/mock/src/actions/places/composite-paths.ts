import type { ResourceTable } from "../../tables/tables.js";

/** The paths to the properties that identify an entity together with its key. */
export function compositePaths({ composite = [] }: ResourceTable): readonly (readonly string[])[] {
  return composite.map((each) => (typeof each === "string" ? [each] : each));
}
