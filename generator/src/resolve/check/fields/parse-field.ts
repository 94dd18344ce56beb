import { typesOfField } from "./matches-type.js";

export interface Field {
  readonly types: readonly string[];
  /** The first version in which the field is optional; null if it was never required. */
  readonly requiredBefore: string | null;
  readonly since: string;
}

/** Parses the description of a field in `openApiObjects`. */
export function parseField(text: string): Field {
  const since = text.split(" ").find((part) => part.startsWith(">="));
  const before = text.split(" ").find((part) => part.startsWith("<"));
  return {
    types: typesOfField(text),
    requiredBefore: text.includes("!") ? (before?.slice(1) ?? "4") : null,
    since: since === undefined ? "2.0" : since.slice(2),
  };
}
