import { member, type Json } from "../../model/json.js";
import { fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

export interface ReferredResponse {
  /** The response, or the reference to it, as it appears in the operation. */
  readonly written: Json;
  readonly at: Location;
  /** The response at the end of the chain of references. */
  readonly target: LocatedValue;
}

/**
 * Returns the name of a response in the document: a component's key or a file's name. Null if the response is defined
 * in an operation.
 */
export function nameOfResponse({ written, at, target }: ReferredResponse, references: References): string | null {
  const reference = member(written, "$ref");
  // The target of the first reference in a chain has the name that the operation's author chose. A response converted
  // from Swagger 2.0 has no `$ref`.
  const first = typeof reference === "string" ? references.resolve(reference, at) : target;
  if (first === null || first.at === at) return null;
  const keys = keysOf(pointerOf(first.at));
  const key = keys.at(-1);
  if (key !== undefined) return isInOperation(keys) ? null : key;
  return (fileOf(first.at).split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
}

/**
 * Whether the keys of a JSON Pointer lead to a response in an operation. The key of such a response is a status, but a
 * component may also be named `404`.
 */
function isInOperation(keys: readonly string[]): boolean {
  const isComponent = keys[0] === "components" || keys.length <= 2;
  return !isComponent && /^([1-5](\d\d|XX)|default)$/i.test(keys.at(-1) ?? "");
}
