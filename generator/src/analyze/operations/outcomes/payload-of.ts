import type { Payload } from "../../../model/model.js";
import type { Schema, TypeName } from "../../../model/schema.js";
import type { ApiDocument, Content, SchemaNode } from "../../../resolve/document.js";
import { isBinary, isJson, isText, sequenceKind } from "../media-types.js";
import { isJsonValue } from "../is-json-value.js";
import { endOfEvents } from "./end-of-events.js";
import { eventShape } from "./event-shape.js";
import { itemSchema } from "./item-schema.js";

export interface DescribedContent {
  /** Null if the response has no body. */
  readonly content: Content | null;
  readonly payload: Payload;
}

export interface PayloadContext {
  readonly document: ApiDocument;
  readonly convert: (schema: SchemaNode) => Schema;
  readonly resolve: (name: TypeName) => Schema;
}

/** Builds the payload of a response in one media type. `content` is null if the response has no body. */
export function payloadOf(content: Content | null, { document, convert, resolve }: PayloadContext): Payload {
  if (content === null) return { kind: "none" };
  const { mediaType, schema, at } = content;
  const sequence = sequenceKind(mediaType);
  if (sequence === "events") {
    const { event, data, json } = eventShape(itemSchema(content, document), document);
    const isText = json !== true && json.length === 0;
    const type: Schema = isText ? { kind: "string" } : convert(data);
    const end = endOfEvents(content);
    return { kind: "events", event: event === null ? null : convert(event), data: type, json, end };
  }
  if (sequence !== null) return { kind: "items", delimitedBy: sequence, item: convert(itemSchema(content, document)) };
  if (isJson(mediaType))
    return { kind: "json", schema: schema === null ? { kind: "unknown", reason: "no-type", at } : convert(schema) };
  if (isBinary(content)) return { kind: "stream" };
  if (isText(mediaType)) return { kind: "text" };
  // A media-type range doesn't determine the format, so the schema does.
  const converted = mediaType.includes("*") && schema !== null ? convert(schema) : null;
  return converted !== null && isJsonValue(converted, resolve)
    ? { kind: "json", schema: converted }
    : { kind: "stream" };
}
