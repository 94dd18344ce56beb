import { isObject } from "../../model/json.js";
import type { Content } from "../../resolve/document.js";

/** The media type without its parameters, in lower case. */
export function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  return /^(application|text)\/(json|[\w.+-]+\+json)$/.test(essence) && essence !== "application/stream+json";
}

/** Whether a media type is a range that includes `application/json`, such as `application/*`. */
export function includesJson(mediaType: string): boolean {
  return /^(\*|application)\/\*(\+json)?$/.test(essenceOf(mediaType));
}

export function isText(mediaType: string): boolean {
  const essence = essenceOf(mediaType);
  if (essence === "text/event-stream") return false;
  return (
    essence.startsWith("text/") || /[/+](xml|yaml|csv|html|javascript|x-www-form-urlencoded|graphql)$/.test(essence)
  );
}

export function isForm(mediaType: string): boolean {
  return ["multipart/form-data", "application/x-www-form-urlencoded"].includes(essenceOf(mediaType));
}

/** How a media type delimits the JSON values of a sequence; null if it is not a sequence. */
export function sequenceKind(mediaType: string): "events" | "lines" | "separators" | null {
  const essence = essenceOf(mediaType);
  if (essence === "text/event-stream") return "events";
  if (/[/+](x-)?json-seq$/.test(essence)) return "separators";
  return /[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)$|\/stream\+json$/.test(essence) ? "lines" : null;
}

/** Returns the content that a client requests or sends by default: the first in order of preference. */
export function preferredContent(contents: readonly Content[]): Content | null {
  return sortByPreference(contents)[0] ?? null;
}

/**
 * Sorts JSON before forms, then text, then bytes. Within each group, the document's order is kept, except that a media
 * type without a schema comes after the same media type with one: some documents list `application/json` only for its
 * examples, next to `application/json; charset=utf-8`.
 */
export function sortByPreference(contents: readonly Content[]): readonly Content[] {
  const rank = ({ mediaType }: Content): number => [isJson, isForm, isText].findIndex((is) => is(mediaType)) + 1 || 4;
  const described = new Set(contents.flatMap(({ mediaType, schema }) => (schema === null ? [] : essenceOf(mediaType))));
  const isBare = ({ mediaType, schema }: Content): boolean => schema === null && described.has(essenceOf(mediaType));
  return [...contents].sort((left, right) => rank(left) - rank(right) || Number(isBare(left)) - Number(isBare(right)));
}

export function isBinary({ schema }: Content): boolean {
  return schema !== null && isObject(schema) && schema["format"] === "binary";
}
