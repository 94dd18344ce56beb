import { defineMember, isArray, isObject, member, type Json } from "../../json.js";
import { namesAnotherStatus } from "./code-for-status.js";
import type { ContentTable } from "../../tables/tables.js";
import { lettersOf } from "./letters-of.js";

const statusNames = ["status", "statuscode", "httpstatus", "httpcode", "httpstatuscode", "code", "errorcode", "error"];

/**
 * Returns the documented example of an error if it suits the status; otherwise null. An example must not contain
 * another status, or an error code that names another status. An example for a range or for `default` must contain the
 * status itself.
 */
export function errorExample(content: ContentTable, status: number, isExact: boolean): Json {
  const { example } = content;
  if (example === null || example.isSerialized === true) return null;
  const found = statusesIn(example.value, 0);
  const isStated = found.every((each) => each === status) && (isExact || found.length > 0);
  return isStated && !codesIn(example.value, 0).some((code) => namesAnotherStatus(code, status)) ? example.value : null;
}

function statusesIn(value: Json, depth: number): readonly number[] {
  if (!isObject(value) || depth > 2) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (isObject(each)) return statusesIn(each, depth + 1);
    const number = typeof each === "string" && /^\d{3}$/.test(each) ? Number(each) : each;
    const isStatus = typeof number === "number" && number >= 100 && number < 600;
    return isStatus && statusNames.includes(lettersOf(name)) ? [number] : [];
  });
}

const codeNames = ["code", "errorcode", "type", "error", "reason"];

function codesIn(value: Json, depth: number): readonly string[] {
  if (!isObject(value) || depth > 2) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (isObject(each)) return codesIn(each, depth + 1);
    return typeof each === "string" && codeNames.includes(lettersOf(name)) ? [each] : [];
  });
}

/**
 * Copies the strings with the given property names from another value to an example. Keeps only the first item of each
 * array.
 */
export function withDetails(example: Json, value: Json | undefined, names: ReadonlySet<string>): Json {
  if (isArray(example)) {
    const item = isArray(value) ? value[0] : undefined;
    return example.slice(0, 1).map((each) => withDetails(each, item, names));
  }
  if (!isObject(example)) return example;
  const result: Record<string, Json> = {};
  for (const [name, each] of Object.entries(example)) {
    const other = member(value, name);
    const isReplaced = typeof other === "string" && typeof each === "string" && names.has(lettersOf(name));
    defineMember(result, name, isReplaced ? other : withDetails(each, other, names));
  }
  return result;
}
