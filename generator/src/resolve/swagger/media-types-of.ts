import { isArray, member } from "../../model/json.js";
import { textsField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import type { SwaggerContext } from "./swagger-context.js";

/** What an operation consumes or produces: its own list, also an empty one, or else the document's. */
export function mediaTypesOf(
  key: "consumes" | "produces",
  operation: Place,
  { root }: SwaggerContext,
): readonly string[] {
  const owner = isArray(member(operation.value, key)) ? operation : root;
  return [...new Set(textsField(owner.value, key))];
}
