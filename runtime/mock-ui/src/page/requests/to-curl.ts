import type { JournalEntry } from "../connection/journal-entry.js";

/** Headers that curl sets itself, or that only concern the browser that sent the request. */
const omitted = /^(?:host|connection|content-length|accept-encoding|user-agent|origin|referer|sec-.*|x-almanac-a.*)$/;

const isUncached = /^(?:pragma|cache-control)$/;

/** Returns a curl command that sends the request again, quoted for a POSIX shell. Secrets stay `[redacted]`. */
export function toCurl({ method, target, request }: JournalEntry, origin: string): string {
  const { headers, body, bytes } = request;
  const type = headers["content-type"]?.toLowerCase() ?? "";
  const isMultipart = type.startsWith("multipart/");
  const args = Object.entries(headers)
    // curl writes the boundary itself.
    .filter(([name]) => !omitted.test(name) && !(isMultipart && name === "content-type"))
    // Browsers add these headers to requests that bypass their cache.
    .filter(([name, value]) => !("sec-fetch-mode" in headers && isUncached.test(name) && value === "no-cache"))
    .flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const data = bytes === 0 ? [] : dataOf(type, body, bytes);
  // Without this option, curl adds the media type of forms.
  const untyped = type === "" && data.length > 0 ? ["--header", "content-type:"] : [];
  // Without --globoff, curl expands braces and brackets.
  const glob = /[[\]{}]/.test(target) ? ["--globoff"] : [];
  const verb = verbOf(method, data.length > 0);
  return ["curl", ...[...glob, ...verb, ...args, ...untyped, ...data, origin + target].map(quote)].join(" ");
}

function verbOf(method: string, hasData: boolean): readonly string[] {
  if (method === "GET" && !hasData) return [];
  // With `--request HEAD`, curl waits for a body. curl rejects `--head` with data.
  return method === "HEAD" && !hasData ? ["--head"] : ["--request", method];
}

/** Returns the options that send a body. `--data` would read a file if the text started with `@`. */
function dataOf(type: string, body: unknown, bytes: number): readonly string[] {
  // The journal doesn't have this body. The user puts it into this file.
  if (body === undefined) return ["--data-binary", "@body"];
  if (typeof body === "string") {
    // Malformed JSON is recorded as its text.
    const isText = !(type === "" || type.includes("json")) || new TextEncoder().encode(body).length === bytes;
    return ["--data-raw", isText ? body : JSON.stringify(body)];
  }
  if (type.startsWith("multipart/"))
    return pairsOf(body).flatMap(([name, value]) => ["--form-string", `${name}=${value}`]);
  if (type.startsWith("application/x-www-form-urlencoded"))
    return ["--data-raw", new URLSearchParams(pairsOf(body)).toString()];
  return ["--data-raw", JSON.stringify(body)];
}

function pairsOf(body: unknown): [name: string, value: string][] {
  return Object.entries(Object(body) as object).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().map((each): [string, string] => [name, typeof each === "string" ? each : JSON.stringify(each)]),
  );
}

function quote(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
