import type { BodyReader } from "../call/descriptor.js";
import { readJsonItems } from "./read-json-items.js";
import { isOfType } from "./is-of-type.js";

/** Reads application/jsonl, application/x-ndjson and similar types: one JSON text per line. */
export const jsonLinesReader: BodyReader = (response, context) =>
  isOfType(response, /jsonl|ndjson|json-?lines|json-?stream|stream\+json|^text\/plain|octet-stream/)
    ? readJsonItems(response, "\n", context)
    : undefined;
