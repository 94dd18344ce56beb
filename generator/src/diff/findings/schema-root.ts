import type { Occurrence } from "./finding.js";

/** The place of a schema in an operation. */
export interface SchemaRoot {
  readonly kind: "request-body" | "response-body" | "request-parameter" | "response-header";
  readonly occurrence: Omit<Occurrence, "property">;
  /** Whether a number and a text that looks like one differ, as in JSON. Null if that isn't known: for the members of a parameter. */
  readonly isTyped: boolean;
  /** Whether a single value and a list of one value are sent in the same way. */
  readonly acceptsSingle: boolean;
}

export function directionOf({ kind }: SchemaRoot): "request" | "response" {
  return kind === "request-body" || kind === "request-parameter" ? "request" : "response";
}
