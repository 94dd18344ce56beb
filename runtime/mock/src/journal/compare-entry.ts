import { findMismatch } from "./find-mismatch.js";
import type { JournalEntry } from "./journal-entry.js";
import type { JournalFilter } from "./journal-filter.js";

/**
 * Compares an entry with the conditions of a filter, except `operation`. Returns the path to the first difference; null
 * if the entry matches.
 */
export function compareEntry(entry: JournalEntry, filter: JournalFilter): readonly string[] | null {
  const { direction, method, status, target, path, query, headers, body, response, problems } = filter;
  const expected = {
    direction,
    method: typeof method === "string" ? method.toUpperCase() : method,
    status,
    target,
    path,
    query: isPlain(query) ? mapValues(query, (value) => (typeof value === "number" ? String(value) : value)) : query,
    request: {
      ...(headers === undefined ? {} : { headers: lowercaseNames(headers) }),
      ...(has(filter, "body") ? { body } : {}),
    },
    response: isPlain(response) ? { ...response, ...headersOf(response) } : response,
    problems,
  };
  for (const [name, value] of Object.entries(expected)) {
    if (value === undefined) continue;
    const mismatch = findMismatch(entry[name as keyof typeof expected], value, [name]);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function headersOf(response: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return has(response, "headers") ? { headers: lowercaseNames(response["headers"]) } : {};
}

function lowercaseNames(headers: unknown): unknown {
  if (!isPlain(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function mapValues(object: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

/** Whether a value is an object that lists expected properties, rather than a matcher. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (prototype === null || prototype === Object.prototype) && !("asymmetricMatch" in value);
}

function has(object: object, name: string): boolean {
  return Object.entries(object).some(([each, value]) => each === name && value !== undefined);
}
