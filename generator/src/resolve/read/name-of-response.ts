import { member, type Json } from "../../model/json.js";
import { fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

export interface ReferredResponse {
  /** The response or the reference to it, as it is written in the operation. */
  readonly written: Json;
  readonly at: Location;
  /** The response at the end of the chain of references. */
  readonly target: LocatedValue;
}

/** The name that a document gives to a response: a component's key, or the name of its file. Null for a response in an operation. */
export function nameOfResponse({ written, at, target }: ReferredResponse, references: References): string | null {
  const reference = member(written, "$ref");
  // The first reference of a chain has the name that the author chose. A converted Swagger 2.0 response has no `$ref` any more.
  const first = typeof reference === "string" ? references.resolve(reference, at) : target;
  if (first === null || first.at === at) return null;
  const keys = keysOf(pointerOf(first.at));
  const key = keys.at(-1);
  if (key !== undefined) return isInOperation(keys) ? null : key;
  return (fileOf(first.at).split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
}

/** A reference can also resolve to the response of another operation, whose key is a status. A component can be called `404` too. */
function isInOperation(keys: readonly string[]): boolean {
  const isComponent = keys[0] === "components" || keys.length <= 2;
  return !isComponent && /^([1-5](\d\d|XX)|default)$/i.test(keys.at(-1) ?? "");
}
