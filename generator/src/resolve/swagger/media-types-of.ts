import { isArray, member } from "../../model/json.js";
import { stringsField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import type { SwaggerContext } from "./swagger-context.js";

/**
 * Returns the media types that an operation consumes or produces: those in the operation's own list, even if it is
 * empty, or the document's if the operation has no list.
 */
export function mediaTypesOf(
  key: "consumes" | "produces",
  operation: LocatedValue,
  { root }: SwaggerContext,
): readonly string[] {
  const owner = isArray(member(operation.value, key)) ? operation : root;
  return [...new Set(stringsField(owner.value, key))];
}
