import { toText, type Json } from "../json.js";
import { essenceOf } from "../negotiate/media-range.js";

/** A body that is not JSON: what is known of it as text, or bytes that any reader of the type can take for an empty one. */
export function sampleBytes(mediaType: string, value: Json): string | Uint8Array {
  const essence = essenceOf(mediaType);
  if (/[/+]gzip$/.test(essence)) return emptyGzip;
  if (essence === "text/event-stream") return `data: ${JSON.stringify(value)}\n\n`;
  if (/[/+](x-)?(ndjson|jsonl|json-seq|jsonlines)$/.test(essence)) return `${JSON.stringify(value)}\n`;
  return toText(value);
}

/** The gzip of nothing (RFC 1952). */
const emptyGzip = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
