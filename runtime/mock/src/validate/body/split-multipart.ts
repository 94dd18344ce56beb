export interface MultipartPart {
  /** Null if the part has no name, as in a body that isn't a form. */
  readonly name: string | null;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/**
 * Splits a multipart body into its parts (RFC 2046 section 5.1). Returns null if it is malformed or has no boundary,
 * and `"too many"` if it has more parts than `limit`.
 */
export function splitMultipart(
  body: Uint8Array,
  contentType: string,
  limit: number,
): readonly MultipartPart[] | "too many" | null {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  if (boundary === null) return null;
  const delimiter = toBytes(`--${boundary[1] ?? boundary[2] ?? ""}`);
  const parts: MultipartPart[] = [];
  let start = find(body, delimiter, 0);
  while (start !== -1) {
    start += delimiter.length;
    if (body[start] === dash && body[start + 1] === dash) return parts;
    const lineEnd = find(body, crlf, start);
    const end = find(body, delimiter, start);
    if (lineEnd === -1 || end === -1) return null;
    if (parts.length >= limit) return "too many";
    // The line break before a delimiter belongs to the delimiter.
    parts.push(readPart(body.subarray(lineEnd + 2, Math.max(lineEnd + 2, end - 2))));
    start = end;
  }
  return null;
}

const dash = 0x2d;
const crlf = Uint8Array.of(13, 10);
const emptyLine = Uint8Array.of(13, 10, 13, 10);

function readPart(bytes: Uint8Array): MultipartPart {
  // A part without headers starts with an empty line.
  const hasNoHeaders = bytes[0] === 13 && bytes[1] === 10;
  const end = hasNoHeaders ? 0 : find(bytes, emptyLine, 0);
  const headers = end <= 0 ? "" : new TextDecoder().decode(bytes.subarray(0, end));
  const disposition = dispositionPattern.exec(headers)?.[1] ?? "";
  return {
    name: readQuoted(disposition, namePattern),
    filename: readQuoted(disposition, filenamePattern),
    contentType: contentTypePattern.exec(headers)?.[1]?.trim() ?? null,
    bytes: end === -1 ? bytes : bytes.subarray(end + (hasNoHeaders ? 2 : 4)),
  };
}

// Compiled once, because a body can have a million parts.
const dispositionPattern = /^content-disposition:[ \t]*(.*)$/im;
const contentTypePattern = /^content-type:[ \t]*(.*)$/im;
const namePattern = /[;\s]name="([^"]*)"/i;
const filenamePattern = /[;\s]filename="([^"]*)"/i;

/** Reads a quoted parameter. Decodes quotes and line breaks, which browsers percent-encode. */
function readQuoted(disposition: string, pattern: RegExp): string | null {
  const [, text = null] = pattern.exec(disposition) ?? [];
  return text?.replace(/%22/g, '"').replace(/%0D%0A/gi, "\r\n") ?? null;
}

function find(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  const [first = 0] = pattern;
  for (let start = bytes.indexOf(first, from); start !== -1; start = bytes.indexOf(first, start + 1)) {
    if (pattern.every((byte, index) => bytes[start + index] === byte)) return start;
  }
  return -1;
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
