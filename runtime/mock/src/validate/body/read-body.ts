import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { Json } from "../../json.js";
import { essenceOf, isJson } from "../../negotiate/media-range.js";
import type { ContentTable } from "../../tables/tables.js";
import { isTooDeep } from "../is-too-deep.js";
import { readForm } from "./read-form.js";
import { readMultipart } from "./read-multipart.js";

export interface BodyContext {
  /** The `Content-Type` that came. */
  readonly stated: string;
  readonly schemas: Schemas;
}

/** A body as the JSON that its schema speaks of; `undefined` for what has none, as files and text of other formats. */
export type ParsedBody =
  | { readonly kind: "value"; readonly value: Json | undefined }
  | { readonly kind: "malformed"; readonly reason: string };

export function readBody(bytes: Uint8Array, content: ContentTable, { stated, schemas }: BodyContext): ParsedBody {
  const { mediaType, delimiters = {} } = content;
  const essence = essenceOf(mediaType);
  const reading = { schema: content.schema ?? true, schemas };
  if (isJson(essence)) return parseAll([bytes], ([value]) => value ?? null);
  const separator = separatorOf(essence);
  if (separator !== null) return parseAll(split(bytes, separator), (values) => values);
  // XML and the like are described as objects, which their text is not; and forms, by mistake, as texts.
  const { types } = flatten(reading.schema, schemas);
  const isForm = essence === "application/x-www-form-urlencoded";
  const isMultipart = essence.startsWith("multipart/");
  const isStructured = types === null || types.includes("object") || (isMultipart && types.includes("array"));
  if ((isForm || isMultipart) && !isStructured) return { kind: "value", value: undefined };
  if (isForm) return { kind: "value", value: readForm(new TextDecoder().decode(bytes), reading, delimiters) };
  if (isMultipart) {
    const value = readMultipart(bytes, stated, { ...reading, delimiters });
    return value === null
      ? { kind: "malformed", reason: "Received multipart is malformed." }
      : { kind: "value", value };
  }
  const isText = essence.startsWith("text/") && essence !== "text/event-stream";
  if (isText && types?.includes("string") !== false) return { kind: "value", value: new TextDecoder().decode(bytes) };
  return { kind: "value", value: undefined };
}

/** What stands between the JSON texts of a sequence, as a byte; null for what is no sequence. */
function separatorOf(essence: string): number | null {
  if (/[/+](x-)?json-seq$/.test(essence)) return 0x1e;
  return /[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)$|\/stream\+json$/.test(essence) ? 0x0a : null;
}

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

function parseAll(texts: readonly Uint8Array[], combine: (values: readonly Json[]) => Json): ParsedBody {
  const values: Json[] = [];
  for (const bytes of texts) {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      if (isTooDeep(text)) return { kind: "malformed", reason: "Received JSON is nested too deeply." };
      values.push(JSON.parse(text) as Json);
    } catch {
      return { kind: "malformed", reason: "Received JSON is malformed." };
    }
  }
  return { kind: "value", value: combine(values) };
}
