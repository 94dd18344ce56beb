import { parseQuickly } from "../../generator/dist/load/quick/parse-quickly.js";
import { parseWithLibrary } from "../../generator/dist/load/library/parse-with-library.js";
import { isObject, type Json } from "../../generator/dist/model/json.js";
import { childOf } from "../../generator/dist/model/location.js";

/** Compares the quick parser with the YAML library. `null`: the quick parser leaves the text to the library. */
export function differenceIn(text: string): string | null {
  const quick = parseQuickly(text);
  if (quick === null) return null;
  const reports: string[] = [];
  const library = parseWithLibrary(text, (code, offset) => reports.push(`${code} at ${offset}`));
  if (library === null || reports.length > 0) return `The library reports ${reports.join(", ")}.`;
  if (!isSame(quick.root, library.root))
    return `${JSON.stringify(quick.root)} instead of ${JSON.stringify(library.root)}`;
  for (const pointer of pointersIn(quick.root)) {
    for (const onKey of [false, true]) {
      const [found, expected] = [quick.offsetOf(pointer, onKey), library.offsetOf(pointer, onKey)];
      if (found !== expected) return `${pointer} is at ${found} instead of ${expected}`;
    }
  }
  return "";
}

/** Whether two values are equal, including the order of keys and the sign of zero. */
function isSame(one: Json, other: Json): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  if (!isObject(one)) return Object.is(one, other);
  return (
    isObject(other) &&
    isSameList(Object.keys(one), Object.keys(other)) &&
    isSameList(Object.values(one), Object.values(other))
  );
}

function isSameList(one: readonly Json[], other: readonly Json[]): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] ?? null));
}

/** Yields the pointer to every value, and a pointer to a missing value beside each. */
function* pointersIn(value: Json, pointer = ""): Generator<string> {
  yield pointer;
  yield `${pointer}/missing/value`;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries<Json>(value)) yield* pointersIn(child, childOf(pointer, key));
}
