import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { Json } from "../../json.js";
import { essenceOf } from "../../media-types/essence-of.js";
import { isJson } from "../../media-types/is-json.js";
import { sequenceKind } from "../../media-types/sequence-kind.js";
import type { ContentTable } from "../../tables/tables.js";
import { excessOf } from "../excess-of.js";
import { MAX_NAMES, MAX_VALUES } from "../max-values.js";
import { readForm } from "./read-form.js";
import { readMultipart } from "./read-multipart.js";

export interface BodyContext {
  readonly contentType: string;
  readonly schemas: Schemas;
}

/** A body converted to JSON for its schema. The value is `undefined` if it can't be validated, as with files and XML. */
export type ParsedBody =
  | { readonly kind: "value"; readonly value: Json | undefined }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "too-large"; readonly reason: string };

/** Parses a body by its declared media type, or by its `Content-Type` if the document declares a range. */
export function readBody(bytes: Uint8Array, content: ContentTable, { contentType, schemas }: BodyContext): ParsedBody {
  const { mediaType, delimiters = {} } = content;
  // If the declared media type is a range, the header determines the format.
  const essence = essenceOf(mediaType.includes("*") ? contentType : mediaType);
  const context = { schema: content.schema ?? true, schemas };
  const { types } = flatten(context.schema, schemas);
  // If the client sends no Content-Type and the schema describes a structure, the body must be JSON.
  const isUnnamed = essence.includes("*") && types?.some((type) => type === "object" || type === "array") === true;
  if (isJson(essence) || isUnnamed) return parseAll([bytes], ([value]) => value ?? null);
  const sequence = sequenceKind(essence);
  if (sequence !== null)
    return parseAll(split(bytes, sequence === "lines" ? LINE_FEED : RECORD_SEPARATOR), (values) => values);
  // Some documents describe a form as a string by mistake, and XML as an object. Neither can be validated.
  const isForm = essence === "application/x-www-form-urlencoded";
  const isMultipart = essence.startsWith("multipart/");
  const isStructured = types === null || types.includes("object") || (isMultipart && types.includes("array"));
  if ((isForm || isMultipart) && !isStructured) return { kind: "value", value: undefined };
  if (isForm) {
    const text = new TextDecoder().decode(bytes);
    const fields = text.split("&");
    if (fields.length > MAX_VALUES) return tooLarge(`${MAX_VALUES} fields`);
    if (fields.length > MAX_NAMES && new Set(fields.map(nameOf)).size > MAX_NAMES)
      return tooLarge(`${MAX_NAMES} fields with different names`);
    return { kind: "value", value: readForm(text, context, delimiters) };
  }
  if (isMultipart) {
    const value = readMultipart(bytes, contentType, { ...context, delimiters });
    if (value === "too large") return tooLarge(`${MAX_NAMES} parts`);
    return value === null
      ? { kind: "malformed", reason: "Received multipart is malformed." }
      : { kind: "value", value };
  }
  const isText = essence.startsWith("text/") && essence !== "text/event-stream";
  if (isText && types?.includes("string") !== false) return { kind: "value", value: new TextDecoder().decode(bytes) };
  return { kind: "value", value: undefined };
}

function tooLarge(limit: string): ParsedBody {
  return { kind: "too-large", reason: `The body has more than ${limit}.` };
}

function nameOf(field: string): string {
  return field.split("=", 1)[0] ?? "";
}

const RECORD_SEPARATOR = 0x1e;
const LINE_FEED = 0x0a;

/** Splits bytes at a separator, and omits pieces that contain only whitespace. */
function split(bytes: Uint8Array, separator: number): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(separator); end !== -1; end = bytes.indexOf(separator, start)) {
    pieces.push(bytes.subarray(start, end));
    start = end + 1;
  }
  pieces.push(bytes.subarray(start));
  return pieces.filter((piece) => piece.some((byte) => byte > 0x20));
}

function parseAll(pieces: readonly Uint8Array[], combine: (values: readonly Json[]) => Json): ParsedBody {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const texts = pieces.map((piece) => decoder.decode(piece));
    // The limits apply to all texts combined.
    const excess = excessOf(texts.join(","));
    if (excess === "values") return tooLarge(`${MAX_VALUES} values`);
    if (excess === "names") return tooLarge(`${MAX_NAMES} properties in large objects`);
    if (excess === "depth") return { kind: "malformed", reason: "Received JSON is nested too deeply." };
    return { kind: "value", value: combine(texts.map((text) => JSON.parse(text) as Json)) };
  } catch {
    return { kind: "malformed", reason: "Received JSON is malformed." };
  }
}
