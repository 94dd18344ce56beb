import { isArray, isObject, member, type Json } from "../../model/json.js";
import { keysOf } from "../../model/location.js";
import { keyAt } from "./key-at.js";
import type { Marks } from "./quick-parse.js";

interface Find {
  readonly text: string;
  readonly root: Json;
  readonly marks: Marks;
}

/** Returns the offset for `Source.locate`. */
export function findOffset({ text, root, marks }: Find, pointer: string, onKey: boolean): number {
  let at = 0;
  let value: Json | undefined = root;
  let keyOffset: number | null = null;
  for (const key of keysOf(pointer)) {
    const child: number | null = isArray(value)
      ? findItem(marks, at, isIndex(key, value.length) ? Number(key) : null)
      : findEntry(text, marks, { at, key, value });
    if (child === null) return keyOffset ?? offsetAt(marks, at);
    keyOffset = isArray(value) ? offsetAt(marks, child) : (marks[child - 1] ?? 0);
    value = isArray(value) ? value[Number(key)] : member(value, key);
    at = child;
  }
  const isCollection = (marks[at] ?? 0) < 0;
  return keyOffset === null || !(onKey || isCollection) ? offsetAt(marks, at) : keyOffset;
}

/** Whether a key selects an item of a list. Keys are converted with `Number`, so "01" and "" are valid too. */
function isIndex(key: string, length: number): boolean {
  const index = Number(key);
  return Number.isInteger(index) && index >= 0 && index < length;
}

function offsetAt(marks: Marks, at: number): number {
  const mark = marks[at] ?? 0;
  return mark < 0 ? ~mark : mark;
}

/** Returns the index after a value. */
function skip(marks: Marks, at: number): number {
  return (marks[at] ?? 0) < 0 ? (marks[at + 1] ?? 0) : at + 1;
}

function findItem(marks: Marks, list: number, index: number | null): number | null {
  if (index === null) return null;
  let at = list + 2;
  for (let passed = 0; passed < index; passed += 1) at = skip(marks, at);
  return at;
}

function findEntry(
  text: string,
  marks: Marks,
  { at, key, value }: { readonly at: number; readonly key: string; readonly value: Json | undefined },
): number | null {
  if (!isObject(value) || !Object.hasOwn(value, key)) return null;
  for (let entry = at + 2; entry < (marks[at + 1] ?? 0); entry = skip(marks, entry + 1))
    if (keyAt(text, marks[entry] ?? 0) === key) return entry + 1;
  return null;
}
