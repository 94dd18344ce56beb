import type { Json } from "../../../runtime/mock/dist/index.js";
import { pairsIn } from "./pairs-in.js";

export interface WrittenBody {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const boundary = "almanac-corpus";

/** Serializes a value as a request body. */
export function writeBody(declared: string, value: Json): WrittenBody | null {
  const mediaType = settle(declared);
  const written = (text: string, type = mediaType): WrittenBody => ({
    mediaType: type,
    bytes: new TextEncoder().encode(text),
  });
  if (/[/+]json\b/i.test(mediaType)) return written(JSON.stringify(value));
  if (/urlencoded/i.test(mediaType)) return written(new URLSearchParams(pairsIn(value)).toString());
  if (/^multipart\//i.test(mediaType)) {
    const parts = pairsIn(value).map(
      ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    );
    return written(`${parts.join("")}--${boundary}--\r\n`, `multipart/form-data; boundary=${boundary}`);
  }
  return written(typeof value === "string" ? value : JSON.stringify(value));
}

/** Returns a media type within a range. */
function settle(range: string): string {
  if (!range.includes("*")) return range;
  if (/json/i.test(range)) return "application/json";
  return range.startsWith("text/") ? "text/plain" : "application/octet-stream";
}
