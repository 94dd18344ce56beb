import { suggestName } from "./suggest-name.js";

/** A function that checks a value, and a description of the valid values. */
export type OptionCheck = readonly [isValid: (value: unknown) => boolean, expected: string];

/**
 * Checks the names and values of options; `undefined` is valid for every option. Throws a TypeError that describes the
 * first problem. `subject` is the function or object that has the options.
 */
export function checkOptions(subject: string, options: object, checks: Readonly<Record<string, OptionCheck>>): void {
  const given: unknown = options;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(`${subject}: expected an object with options, not ${show(given)}.`);
  for (const [name, value] of Object.entries(given) as readonly (readonly [string, unknown])[]) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined)
      throw new TypeError(
        `${subject}: unknown option ${JSON.stringify(name)}.${suggestName(name, Object.keys(checks))}`,
      );
    const [isValid, expected] = check;
    if (value !== undefined && !isValid(value))
      throw new TypeError(`${subject}: ${name} must be ${expected}, not ${show(value)}.`);
  }
}

/** Describes a value without calling its methods, such as `toString`. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}
