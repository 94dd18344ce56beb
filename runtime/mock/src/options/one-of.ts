import type { OptionCheck } from "./check-options.js";

/** Returns a check that an option is one of the given strings. */
export function oneOf(...values: readonly string[]): OptionCheck {
  return [
    (value) => typeof value === "string" && values.includes(value),
    values.map((each) => `"${each}"`).join(" or "),
  ];
}
