import { isArray, isObject, member, toText, type Json } from "../json.js";
import { essenceOf } from "../media-types/essence-of.js";
import type { ContentTable } from "../tables/tables.js";
import type { Schemas } from "../data/schema/flatten.js";
import { isXml } from "../media-types/is-xml.js";
import { writeXml } from "./xml/write-xml.js";
import { sequenceKind } from "../media-types/sequence-kind.js";

/** Serializes a value for a media type other than JSON. XML is written as its schema describes. Unknown formats get plain text; gzip gets a valid empty file. */
export function nonJsonBody(
  { mediaType, end, schema, example }: Pick<ContentTable, "mediaType" | "end" | "schema" | "example">,
  value: Json,
  schemas: Schemas,
): string | Uint8Array {
  const essence = essenceOf(mediaType);
  if (/[/+]gzip$/.test(essence)) return emptyGzip;
  // A string is already XML: it comes from a serialized example.
  if (isXml(essence) && typeof value !== "string") return writeXml(value, schema ?? true, schemas);
  if (example?.isSerialized === true && typeof value === "string" && example.value === value) return value;
  const items = isArray(value) ? value : [value];
  if (essence === "text/event-stream")
    return [...items, ...(end === undefined ? [] : [{ data: end }])].map(writeEvent).join("");
  const sequence = sequenceKind(essence);
  if (sequence === null) return toText(value);
  const start = sequence === "json-seq" ? "\u001e" : "";
  return items.map((item) => `${start}${JSON.stringify(item)}\n`).join("");
}

/** Writes a server-sent event, with a `data` line for each line of its data. An item without `data` is used as the data. */
function writeEvent(item: Json): string {
  const event = isObject(item) && Object.hasOwn(item, "data") ? item : { data: item };
  const fields = ["event", "id", "retry"].flatMap((name) => {
    const value = member(event, name) ?? null;
    return value === null ? [] : [`${name}: ${toText(value).replace(/[\r\n\0]/g, " ")}\n`];
  });
  const data = toText(event["data"])
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`);
  return [...fields, ...data, "\n"].join("");
}

const emptyGzip = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
