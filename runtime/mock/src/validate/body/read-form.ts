import type { Json } from "../../json.js";
import { type FormContext, parseNestedForm } from "./read-tree.js";

/** A form (application/x-www-form-urlencoded) as the JSON that its schema speaks of. */
export function readForm(text: string, reading: FormContext, delimiters: Readonly<Record<string, string>> = {}): Json {
  const fields = new URLSearchParams(text);
  if (Object.keys(delimiters).length === 0) return parseNestedForm(fields, reading);
  const pairs = [...fields].flatMap(([name, value]): (readonly [string, string])[] => {
    const delimiter = Object.hasOwn(delimiters, name) ? delimiters[name] : undefined;
    return delimiter === undefined ? [[name, value]] : value.split(delimiter).map((part) => [name, part]);
  });
  return parseNestedForm(pairs, reading);
}
