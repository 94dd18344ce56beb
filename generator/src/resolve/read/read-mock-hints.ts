import type { Reporter } from "../../diagnostics/reporter.js";
import { checkValue } from "../../load/check-form.js";
import { isObject, member, type JsonObject } from "../../model/json.js";
import { childOf, type Location } from "../../model/location.js";
import { mockHintsForm } from "./mock-hints-form.js";
import type { Place, References } from "../references/references.js";

/** What a document says, in `x-mock`, of how a mock of it behaves. */
export interface MockHints {
  readonly at: Location;
  readonly value: JsonObject;
}

/** Null where it says nothing, or something that cannot be used, which is reported. `x-mock` may refer to a file of its own. */
export function readMockHints({ value, at }: Place, references: References, reporter: Reporter): MockHints | null {
  const stated = member(value, "x-mock");
  if (stated === undefined) return null;
  const place = references.follow(stated, childOf(at, "x-mock"));
  if (place === null) return null;
  const form = { schema: mockHintsForm, code: "invalid-mock-hint", entry: "hint", reporter } as const;
  return checkValue(place.value, place.at, form) && isObject(place.value) ? { at: place.at, value: place.value } : null;
}
