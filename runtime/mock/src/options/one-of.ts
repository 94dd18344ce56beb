import type { OptionCheck } from "./check-options.js";

/** A check for one of several strings. */
export function oneOf(...values: readonly string[]): OptionCheck {
  return [
    (value) => typeof value === "string" && values.includes(value),
    values.map((each) => `"${each}"`).join(" or "),
  ];
}
