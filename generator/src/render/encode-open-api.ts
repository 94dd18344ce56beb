import { checkJson } from "./check-json.js";
import { encodeString } from "./encode.js";
import { escapeJson } from "./escape-json.js";

/** The number of names above operations and components, which are on one line. */
const operationDepth = 3;

/** Caches operations and components as text, because versions and the runs of a process share them. */
const texts = new WeakMap<object, string>();

/**
 * Encodes an OpenAPI document as JSON with one line for each operation and component. With a line for each value, it
 * would be three times as long. Operations and components must not be changed later.
 */
export function encodeOpenApi(document: unknown): string {
  const added: string[] = [];
  addTexts(document, 0, added);
  return added.join("");
}

/** Adds the texts of a value to a list, which is joined only once, because the texts are long. */
function addTexts(value: unknown, depth: number, added: string[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) added.push(encodeLine(value));
  else if (depth === operationDepth) {
    const text = texts.get(value) ?? encodeLine(value);
    texts.set(value, text);
    added.push(text);
  } else {
    const indent = "  ".repeat(depth);
    let start = "{";
    for (const [name, item] of Object.entries(value)) {
      added.push(`${start}\n${indent}  ${encodeString(name)}: `);
      addTexts(item, depth + 1, added);
      start = ",";
    }
    added.push(start === "{" ? "{}" : `\n${indent}}`);
  }
}

function encodeLine(value: unknown): string {
  checkJson(value);
  return escapeJson(JSON.stringify(value));
}
