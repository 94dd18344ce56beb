import type { Json } from "../../json.js";
import { type FormContext, parseNestedForm } from "./parse-nested-form.js";
import { splitDelimited } from "./split-delimited.js";

/** Converts a form (application/x-www-form-urlencoded) to the JSON object that its schema describes. */
export function readForm(text: string, context: FormContext, delimiters: Readonly<Record<string, string>> = {}): Json {
  return parseNestedForm(splitDelimited(new URLSearchParams(text), delimiters), context);
}
