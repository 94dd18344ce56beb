import { member, type Json, type JsonObject } from "../../model/json.js";
import type { Operation, Outcome } from "../../model/model.js";
import { successesOf } from "../successes-of.js";
import { resolvePart } from "./find-operation-object.js";
import type { ToolSchemas } from "./tool-schemas.js";

/** The data of a tool: its JSON Schema, or the media type of its bytes. Both are null for text and for empty responses. */
export interface ToolOutput {
  readonly schema: JsonObject | null;
  readonly mediaType: string | null;
}

interface OutputContext {
  /** The Operation Object of the projected document. */
  readonly part: JsonObject;
  readonly document: JsonObject;
  readonly schemas: ToolSchemas;
}

/** Describes the data of successful calls. */
export function outputSchema({ outcomes }: Operation, { part, document, schemas }: OutputContext): ToolOutput {
  const filled = successesOf(outcomes).filter(({ payload }) => payload.kind !== "none");
  const stream = filled.find(({ payload }) => payload.kind === "stream");
  if (stream !== undefined) return { schema: null, mediaType: concreteType(stream.mediaType) };
  if (filled.length === 0 || filled.some(({ payload }) => payload.kind !== "json"))
    return { schema: null, mediaType: null };
  const schemaOf = ({ status, mediaType }: Outcome): Json | undefined => {
    const response = resolvePart(member(member(part, "responses"), status), document);
    return member(member(member(response, "content"), mediaType ?? ""), "schema");
  };
  const found = [...new Map(filled.map((each) => [JSON.stringify(schemaOf(each)), schemaOf(each) ?? {}])).values()];
  const converted = found.map((each) => schemas.convert(each));
  const [first = {}] = converted;
  return { schema: converted.length > 1 ? { anyOf: converted } : first, mediaType: null };
}

/** Returns the media type; null if it is a range, such as `image/*`. */
function concreteType(mediaType: string | null): string | null {
  return mediaType === null || mediaType.includes("*") ? null : mediaType;
}
