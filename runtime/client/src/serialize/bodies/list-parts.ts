import type { BodyDescriptor, EncodingDescriptor } from "../../call/descriptor.js";
import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";
import { partText } from "./part-text.js";

export interface Part {
  /** The name of the part; `null` in a body with unnamed parts. */
  readonly name: string | null;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly content: string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | (() => ReadableStream);
}

/** Returns the parts of a body: the properties of an object, or the items of a list. */
export function listParts(value: object, body: BodyDescriptor): readonly Part[] {
  if (Array.isArray(value)) {
    const { prefixEncoding = [], itemEncoding = {} } = body;
    return value.map((item, index) => makePart(null, item, prefixEncoding[index] ?? itemEncoding));
  }
  const { encoding = {} } = body;
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const propertyEncoding = Object.hasOwn(encoding, name) ? (encoding[name] ?? {}) : {};
    if (isStructure(each) && propertyEncoding.style === "deepObject" && !isBytes(each)) return deepParts(name, each);
    const items = !Array.isArray(each)
      ? [each]
      : propertyEncoding.explode === false
        ? [each.map(textOf).join(delimiterOf(propertyEncoding))]
        : each;
    return items
      .filter((item) => item !== undefined && item !== null)
      .map((item: unknown) => makePart(name, item, propertyEncoding));
  });
}

function makePart(name: string | null, value: unknown, { contentType: declaredTypes = "" }: EncodingDescriptor): Part {
  const concrete = declaredTypes
    .split(",")
    .map((type) => type.trim())
    .filter((type) => type !== "" && !type.includes("*"));
  if (isBytes(value)) {
    // If the document declares exactly one media type, it is used; otherwise, the file's own type takes precedence.
    const own = value instanceof Blob && value.type !== "" ? value.type : null;
    const [first = "application/octet-stream", ...others] = concrete;
    const contentType = concrete.length > 0 && others.length === 0 ? first : (own ?? first);
    return { name, filename: value instanceof File ? value.name : "blob", contentType, content: value };
  }
  const defaultType = isStructure(value) ? "application/json" : name === null ? "text/plain" : null;
  return { name, filename: null, contentType: concrete[0] ?? defaultType, content: partText(value, declaredTypes) };
}

/** Returns a part for each leaf of a nested object or array, at any depth. The parts are named `name[key]`. */
function deepParts(name: string, value: unknown): readonly Part[] {
  if (value === undefined || value === null) return [];
  if (!isStructure(value) || isBytes(value)) return [makePart(name, value, {})];
  return Object.entries(value).flatMap(([key, each]) =>
    deepParts(`${name}[${Array.isArray(value) && !isStructure(each) ? "" : key}]`, each),
  );
}

function delimiterOf({ style }: EncodingDescriptor): string {
  return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
}

function isBytes(value: unknown): value is Exclude<Part["content"], string> {
  return (
    value instanceof Blob ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    typeof value === "function"
  );
}
