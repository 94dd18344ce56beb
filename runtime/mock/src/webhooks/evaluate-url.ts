import { isArray, isObject, toText, type Json } from "../json.js";
import type { JournalEntry } from "../journal/journal-entry.js";

/**
 * Replaces the runtime expressions in a callback's URL (OpenAPI 3.1 section 4.8.20.3) with values from the exchange
 * that triggers the callback. `server` is the origin of the API. Null if a value is missing or the result isn't an HTTP
 * URL.
 */
export function evaluateUrl(template: string, entry: JournalEntry, server: string): string | null {
  const values: (Json | undefined)[] = [];
  const replace = (expression: string): string => {
    const value = expression === "$url" ? server + entry.target : evaluate(expression, entry);
    values.push(value);
    return toText(value);
  };
  const url = template.startsWith("$")
    ? replace(template)
    : template.replaceAll(/\{([^{}]*)\}/g, (_, expression: string) => replace(expression));
  const isComplete = values.every((value) => value !== undefined && value !== null);
  return isComplete && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}

function evaluate(expression: string, entry: JournalEntry): Json | undefined {
  if (expression === "$method") return entry.method;
  if (expression === "$statusCode") return entry.status;
  const [, source, place = ""] = /^\$(request|response)\.(.+)$/s.exec(expression) ?? [];
  if (source === undefined) return undefined;
  const message = source === "request" ? entry.request : entry.response;
  if (place === "body") return message.body;
  if (place.startsWith("body#")) return atPointer(message.body, place.slice(5));
  const [, kind, name = ""] = /^(header|query|path)\.(.+)$/s.exec(place) ?? [];
  if (kind === "header") return ownValue(message.headers, name.toLowerCase());
  if (kind === "path") return ownValue(entry.path, name);
  const query = kind === "query" ? ownValue(entry.query, name) : undefined;
  return typeof query === "object" ? query[0] : query;
}

function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Returns the value at a JSON Pointer (RFC 6901). */
function atPointer(value: Json | undefined, pointer: string): Json | undefined {
  let current = value;
  for (const token of pointer.split("/").slice(1)) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isArray(current)) current = /^\d+$/.test(name) ? current[Number(name)] : undefined;
    else current = isObject(current) ? ownValue(current, name) : undefined;
  }
  return current;
}
