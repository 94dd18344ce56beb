import type { MockHints } from "../document.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { checkValueAgainstSchema } from "../../load/check-against-schema.js";
import { isObject, member } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { mockHintsSchema } from "./mock-hints-schema.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";

/**
 * Reads `x-mock`, which may be a reference to another file. Returns null if it is missing. If it is invalid, reports
 * that and returns null.
 */
export function readMockHints(
  { value, at }: LocatedValue,
  references: References,
  reporter: Reporter,
): MockHints | null {
  const declared = member(value, "x-mock");
  if (declared === undefined) return null;
  const hints = references.follow(declared, childOf(at, "x-mock"));
  if (hints === null) return null;
  const options = { schema: mockHintsSchema, code: "invalid-mock-hint", entry: "hint", reporter } as const;
  const isValid = checkValueAgainstSchema(hints.value, hints.at, options);
  return isValid && isObject(hints.value) ? { at: hints.at, value: hints.value } : null;
}
