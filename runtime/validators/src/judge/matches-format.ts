import { fullFormats } from "ajv-formats/dist/formats.js";

/**
 * Whether a string or a number has a format, as defined by ajv-formats. Unknown formats accept every value. Formats for
 * numbers accept every string, and formats for strings accept every number.
 */
export function matchesFormat(format: string, value: string | number): boolean {
  const definition: unknown = Object.hasOwn(fullFormats, format) ? Reflect.get(fullFormats, format) : true;
  if (typeof definition !== "object" || definition === null || definition instanceof RegExp)
    return typeof value !== "string" || passes(definition, value);
  const type: unknown = Reflect.get(definition, "type") ?? "string";
  return type !== typeof value || passes(Reflect.get(definition, "validate"), value);
}

/** Whether a value passes the test of a format: a regular expression or a function. */
function passes(test: unknown, value: string | number): boolean {
  if (test instanceof RegExp) return test.test(String(value));
  return typeof test !== "function" || Reflect.apply(test, undefined, [value]) === true;
}
