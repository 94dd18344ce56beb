import type { Occurrence } from "./finding.js";

/** The place of a schema in an operation. */
export interface SchemaRoot {
  readonly kind: "request-body" | "response-body" | "request-parameter" | "response-header";
  readonly occurrence: Omit<Occurrence, "property">;
  /** Whether the serialization distinguishes a number from a string that looks like one, as JSON does. */
  readonly isTyped: boolean;
  /** Whether the generated types describe the schema, as they do for JSON; other bodies are text or bytes. */
  readonly isInTypes: boolean;
  /** Whether a single value and a list of one value are sent in the same way. */
  readonly acceptsSingle: boolean;
}

export function directionOf({ kind }: SchemaRoot): "request" | "response" {
  return kind === "request-body" || kind === "request-parameter" ? "request" : "response";
}
