import { isArray, isObject, toText, type Json } from "../json.js";
import { essenceOf } from "../negotiate/media-range.js";

/** A body that is not JSON: what is known of it as text, or bytes that any reader of the type can take for an empty one. */
export function nonJsonBody(mediaType: string, value: Json): string | Uint8Array {
  const essence = essenceOf(mediaType);
  if (/[/+]gzip$/.test(essence)) return emptyGzip;
  const items = isArray(value) ? value : [value];
  if (essence === "text/event-stream") return items.map(eventText).join("");
  if (/[/+](x-)?json-seq$/.test(essence)) return items.map((item) => `\u001e${JSON.stringify(item)}\n`).join("");
  if (/[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)$|\/stream\+json$/.test(essence))
    return items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return toText(value);
}

/** An event as its fields, one line for each line of its data; whatever is none is the data of one. */
function eventText(item: Json): string {
  const event = isObject(item) && Object.hasOwn(item, "data") ? item : { data: item };
  const fields = ["event", "id", "retry"].flatMap((name) => {
    const value = Object.hasOwn(event, name) ? event[name as keyof typeof event] : undefined;
    return value === undefined || value === null ? [] : [`${name}: ${toText(value).replace(/[\r\n\0]/g, " ")}\n`];
  });
  const data = toText(event["data"] ?? null)
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`);
  return [...fields, ...data, "\n"].join("");
}

/** The gzip of nothing (RFC 1952). */
const emptyGzip = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
