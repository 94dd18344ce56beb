import { escapeUnits, replaceHidden } from "../model/hidden-text.js";

/** Printable ASCII without the character that JSON escapes, on any number of lines. */
const plainJson = /^[\n -;=-~]*$/;

/** Escapes the characters in a JSON text that aren't safe in JavaScript and HTML. They only occur in strings. */
export function escapeJson(json: string): string {
  if (plainJson.test(json)) return json;
  const escaped = json.replace(/[<\u007f-\u009f\u2028\u2029\ud800-\udfff]/gu, escapeUnits);
  return replaceHidden(escaped, escapeUnits);
}
