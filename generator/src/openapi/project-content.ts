import { defineMember, member, type Json, type JsonObject } from "../model/json.js";
import type { Encoding } from "../model/model.js";
import type { Content } from "../resolve/document.js";
import { copiedFields } from "./copied-fields.js";
import { projectExamples } from "./project-examples.js";
import type { Projection } from "./projection.js";

/** Returns the field `content` of a body or a response. */
export function projectContent(contents: readonly Content[], projection: Projection): JsonObject {
  const content: Record<string, Json> = {};
  for (const each of contents) defineMember(content, each.mediaType, mediaTypeObject(each, projection));
  return content;
}

function mediaTypeObject(content: Content, projection: Projection): JsonObject {
  const { schema, itemSchema, prefixEncoding, itemEncoding } = content;
  if (itemSchema !== null || prefixEncoding.length > 0 || itemEncoding !== null) projection.requireNewer();
  // Collects the schemas to which the media type refers, also if it was projected for another response.
  for (const each of [schema, itemSchema]) if (each !== null) projection.schema(each);
  const value = projection.contents.get(content) ?? projectMediaType(content, projection);
  projection.contents.set(content, value);
  return value;
}

function projectMediaType(content: Content, projection: Projection): JsonObject {
  const { schema, itemSchema, encoding, prefixEncoding, itemEncoding, examples, at } = content;
  const part = projection.partAt(at);
  const encodings: Record<string, Json> = {};
  for (const [name, each] of Object.entries(encoding)) {
    const original = member(member(part, "encoding"), name) ?? null;
    defineMember(encodings, name, encodingObject(each, original, content));
  }
  return {
    ...(schema === null ? {} : { schema: projection.schema(schema) }),
    ...(itemSchema === null ? {} : { itemSchema: projection.schema(itemSchema) }),
    ...(Object.keys(encodings).length === 0 ? {} : { encoding: encodings }),
    ...(prefixEncoding.length === 0
      ? {}
      : { prefixEncoding: prefixEncoding.map((each) => encodingObject(each, null, content)) }),
    ...(itemEncoding === null ? {} : { itemEncoding: encodingObject(itemEncoding, null, content) }),
    ...projectExamples(examples, part, projection),
    ...copiedFields(content.extensions),
  };
}

function encodingObject(encoding: Encoding, original: Json, { partHeaders }: Content): JsonObject {
  const headers: Record<string, Json> = {};
  for (const { name, required } of partHeaders) {
    const header = member(member(original, "headers"), name);
    if (header !== undefined) defineMember(headers, name, { ...(required ? { required } : {}), schema: {} });
  }
  const { contentType, style, explode, allowReserved } = encoding;
  return {
    ...copiedFields(original),
    ...(contentType === null ? {} : { contentType }),
    ...(style === null ? {} : { style }),
    ...(explode === null ? {} : { explode }),
    ...(allowReserved === null ? {} : { allowReserved }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}
