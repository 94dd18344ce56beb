import { childOf } from "../../model/location.js";
import type { DocumentOperation } from "../document.js";
import type { LocatedValue } from "../references/located-value.js";
import type { ReadContext } from "./read-context.js";
import { entriesField } from "./read-fields.js";
import { readPathItem } from "./read-path-item.js";

/** Reads every operation in the document's paths, in document order. */
export function readOperations(root: LocatedValue, context: ReadContext): readonly DocumentOperation[] {
  return entriesField(root.value, "paths").flatMap(([path, value]) =>
    path.startsWith("x-") ? [] : readPathItem(path, { value, at: childOf(root.at, "paths", path) }, context),
  );
}
