import { isArray, isObject, type Json } from "../json.js";

/** JSON as compact as it can be; with `isSorted`, the members of every object in alphabetical order. */
export function writeJson(value: Json, isSorted: boolean): string {
  return JSON.stringify(isSorted ? sorted(value) : value);
}

function sorted(value: Json): Json {
  if (isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}

/** JSON for people, as Jackson writes it: two spaces, one on each side of a colon, lists in their lines. */
export function writePrettyJson(value: Json, isSorted: boolean): string {
  return pretty(isSorted ? sorted(value) : value, "");
}

function pretty(value: Json, indent: string): string {
  const inner = `${indent}  `;
  if (isArray(value)) {
    if (value.length === 0) return "[ ]";
    return `[ ${value.map((item) => pretty(item, indent)).join(", ")} ]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${JSON.stringify(name)} : ${pretty(member, inner)}`,
  );
  return members.length === 0 ? "{ }" : `{\n${members.join(",\n")}\n${indent}}`;
}
