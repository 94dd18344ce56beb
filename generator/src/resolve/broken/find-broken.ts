import { member } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import type { BrokenParts } from "./broken-parts.js";
import type { LocatedValue } from "../references/located-value.js";

/**
 * Returns a broken reference that an operation, or the parameters of its path item, depends on. Null if there is none,
 * or if broken references are errors.
 */
export function findBroken(
  item: LocatedValue,
  operation: LocatedValue,
  { brokenParts }: { readonly brokenParts: BrokenParts | null },
): Location | null {
  const parameters = { value: member(item.value, "parameters") ?? null, at: childOf(item.at, "parameters") };
  return brokenParts?.find(operation) ?? brokenParts?.find(parameters) ?? null;
}
