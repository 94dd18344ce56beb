import type { JournalEntry } from "../connection/journal-entry.js";

/** Headers that curl sets itself, or that only concern the browser that sent the request. */
const omitted = /^(?:host|connection|content-length|accept-encoding|user-agent|origin|referer|sec-.*|x-almanac-a.*)$/;

/** Returns a curl command that sends the request again, quoted for a POSIX shell. Secrets stay `[redacted]`. */
export function toCurl({ method, target, request: { headers, body } }: JournalEntry, origin: string): string {
  const args = Object.entries(headers)
    .filter(([name]) => !omitted.test(name))
    .flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const data = body === undefined ? [] : ["--data", typeof body === "string" ? body : JSON.stringify(body)];
  const request = method === "GET" && data.length === 0 ? [] : ["--request", method];
  return ["curl", ...[...request, ...args, ...data, origin + target].map(quote)].join(" ");
}

function quote(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
