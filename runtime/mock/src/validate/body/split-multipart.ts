/** A part of a multipart body. */
export interface MultipartPart {
  /** Null where it has none, or the body is not a form. */
  readonly name: string | null;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

/** Cuts a multipart body into its parts (RFC 2046 section 5.1); null for what is none. */
export function splitMultipart(body: Uint8Array, contentType: string): readonly MultipartPart[] | null {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType);
  if (boundary === null) return null;
  const mark = bytesOf(`--${boundary[1] ?? boundary[2] ?? ""}`);
  const parts: MultipartPart[] = [];
  let start = find(body, mark, 0);
  while (start !== -1) {
    start += mark.length;
    if (body[start] === dash && body[start + 1] === dash) return parts;
    const head = find(body, lineEnd, start);
    const end = find(body, mark, start);
    if (head === -1 || end === -1) return null;
    // The line end before a boundary belongs to the boundary.
    parts.push(partOf(body.subarray(head + 2, Math.max(head + 2, end - 2))));
    start = end;
  }
  return null;
}

const dash = 0x2d;
const lineEnd = Uint8Array.of(13, 10);

function partOf(bytes: Uint8Array): MultipartPart {
  // A part without headers begins with its empty line.
  const isBare = bytes[0] === 13 && bytes[1] === 10;
  const end = isBare ? 0 : find(bytes, Uint8Array.of(13, 10, 13, 10), 0);
  const head = end <= 0 ? "" : new TextDecoder().decode(bytes.subarray(0, end));
  const disposition = disposed.exec(head)?.[1] ?? "";
  return {
    name: parameterOf(disposition, named),
    filename: parameterOf(disposition, filed),
    contentType: typed.exec(head)?.[1]?.trim() ?? null,
    bytes: end === -1 ? bytes : bytes.subarray(end + (isBare ? 2 : 4)),
  };
}

// Made once: a body may have a million parts.
const disposed = /^content-disposition:[ \t]*(.*)$/im;
const typed = /^content-type:[ \t]*(.*)$/im;
const named = /[;\s]name="([^"]*)"/i;
const filed = /[;\s]filename="([^"]*)"/i;

/** Quotes and line ends are written as browsers do. */
function parameterOf(disposition: string, pattern: RegExp): string | null {
  const [, text = null] = pattern.exec(disposition) ?? [];
  return text?.replace(/%22/g, '"').replace(/%0D%0A/gi, "\r\n") ?? null;
}

function find(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
