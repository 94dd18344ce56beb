import type { Occurrence } from "./finding.js";

/** The place of a schema in an operation. */
export interface SchemaRoot {
  readonly kind: "request-body" | "response-body" | "request-parameter" | "response-header";
  /** Whether the API sends the request, such as a webhook. Its findings have request ids, but response verdicts. */
  readonly isSent: boolean;
  readonly occurrence: Omit<Occurrence, "property">;
  /** Whether the serialization distinguishes a number from a string that looks like one, as JSON does. */
  readonly isTyped: boolean;
  /** Whether the generated types describe the schema, as they do for JSON; other bodies are text or bytes. */
  readonly isInTypes: boolean;
  /** Whether a single value and a list of one value are sent in the same way. */
  readonly acceptsSingle: boolean;
}

/** Returns whether API users send or receive the values. */
export function directionOf({ kind, isSent }: SchemaRoot): "request" | "response" {
  return !isSent && (kind === "request-body" || kind === "request-parameter") ? "request" : "response";
}
