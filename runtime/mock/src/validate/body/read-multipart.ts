import type { Json } from "../../json.js";
import { isJson } from "../../negotiate/media-range.js";
import { parseJsonText } from "../parse-json-text.js";
import { type FormContext, parseNestedForm } from "./read-tree.js";
import { type MultipartPart, splitMultipart } from "./split-multipart.js";

/**
 * A multipart body as the JSON that its schema speaks of: an object of a form, a list of anything else. A file is a string with a
 * character for each byte, so that its length is what the schema means by it. Null for what cannot be read.
 */
export function readMultipart(
  body: Uint8Array,
  contentType: string,
  { delimiters, ...reading }: FormContext & { readonly delimiters: Readonly<Record<string, string>> },
): Json {
  const parts = splitMultipart(body, contentType);
  if (parts === null) return null;
  if (parts.length > 0 && parts.every(({ name }) => name === null)) return parts.map(valueOf);
  const pairs = parts.flatMap((part): (readonly [string, Json])[] => {
    const name = part.name ?? "";
    const value = valueOf(part);
    const delimiter = Object.hasOwn(delimiters, name) ? delimiters[name] : undefined;
    return delimiter === undefined || typeof value !== "string"
      ? [[name, value]]
      : value.split(delimiter).map((piece) => [name, piece]);
  });
  return parseNestedForm(pairs, reading);
}

function valueOf({ filename, contentType, bytes }: MultipartPart): Json {
  if (filename === null && contentType !== null && isJson(contentType))
    return parseJsonText(new TextDecoder().decode(bytes));
  const isText = filename === null && (contentType === null || contentType.startsWith("text/"));
  return isText ? new TextDecoder().decode(bytes) : byteText(bytes);
}

const chunk = 0x2000;

function byteText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}
