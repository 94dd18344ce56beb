import type { EncodingDescriptor } from "../../call/descriptor.js";
import { compileParameter } from "../parameters/compile-parameter.js";
import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";
import { partText } from "./part-text.js";

/**
 * Serializes an object as application/x-www-form-urlencoded. By default, the name is repeated for list items, and
 * objects are sent as JSON. The encoding of a property can change that (OpenAPI 3.2 section 4.15).
 */
export function formText(value: object, encoding: Readonly<Record<string, EncodingDescriptor>> = {}): string {
  const pairs = Object.entries(value).flatMap(([name, each]: [string, unknown]): string[] => {
    const { contentType, ...styled } = Object.hasOwn(encoding, name) ? (encoding[name] ?? {}) : {};
    if (isAbsent(each)) return [];
    if (Object.keys(styled).length > 0) return [compileParameter({ name, ...styled }, "query").write(each)];
    return itemsOf(each)
      .filter((item) => !isAbsent(item))
      .map((item) => `${encodeText(name)}=${encodeText(partText(item, contentType))}`);
  });
  return pairs.filter((pair) => pair !== "").join("&");
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function itemsOf(value: unknown): readonly unknown[] {
  return isStructure(value) && Array.isArray(value) ? value : [value];
}
