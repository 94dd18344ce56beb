import type { Json } from "../json.js";
import { type FormReading, readTree } from "./read-tree.js";

/** A form (application/x-www-form-urlencoded) as the JSON that its schema speaks of. */
export function readForm(text: string, reading: FormReading, delimiters: Readonly<Record<string, string>> = {}): Json {
  const fields = new URLSearchParams(text);
  if (Object.keys(delimiters).length === 0) return readTree(fields, reading);
  const pairs = [...fields].flatMap(([name, value]): (readonly [string, string])[] => {
    const delimiter = Object.hasOwn(delimiters, name) ? delimiters[name] : undefined;
    return delimiter === undefined ? [[name, value]] : value.split(delimiter).map((part) => [name, part]);
  });
  return readTree(pairs, reading);
}
