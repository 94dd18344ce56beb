import type { Json, JsonObject } from "../../json.js";
import { isJson } from "../../media-types/is-json.js";
import { MAX_NAMES } from "../max-values.js";
import { parseJsonText } from "../parse-json-text.js";
import { type FormContext, parseNestedForm } from "./parse-nested-form.js";
import { splitDelimited } from "./split-delimited.js";
import { type MultipartPart, splitMultipart } from "./split-multipart.js";

/**
 * Converts a multipart body to the JSON that its schema describes: an array if no part has a name, otherwise an object.
 * A file becomes a string with one character for each byte, so that `maxLength` applies to its length. Returns null if
 * the body is malformed, and `"too large"` if it has too many parts.
 */
export function readMultipart(
  body: Uint8Array,
  contentType: string,
  { delimiters, ...context }: FormContext & { readonly delimiters: Readonly<Record<string, string>> },
): JsonObject | readonly Json[] | "too large" | null {
  const parts = splitMultipart(body, contentType, MAX_NAMES);
  if (parts === null || parts === "too many") return parts === null ? null : "too large";
  if (parts.length > 0 && parts.every(({ name }) => name === null)) return parts.map(valueOf);
  const pairs = parts.map((part) => [part.name ?? "", valueOf(part)] as const);
  return parseNestedForm(splitDelimited(pairs, delimiters), context);
}

function valueOf({ filename, contentType, bytes }: MultipartPart): Json {
  if (filename === null && contentType !== null && isJson(contentType))
    return parseJsonText(new TextDecoder().decode(bytes));
  const isText = filename === null && (contentType === null || contentType.startsWith("text/"));
  return isText ? new TextDecoder().decode(bytes) : toBinaryString(bytes);
}

const CHUNK_SIZE = 0x2000;

/** Converts in chunks, because every byte becomes a function argument. */
function toBinaryString(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK_SIZE)
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK_SIZE));
  return text;
}
