/**
 * The format of a sequence of JSON texts: `json-seq` starts each text with a record separator (RFC 7464), `lines` ends each with a line
 * feed. Null for other media types.
 */
export function sequenceKind(essence: string): "json-seq" | "lines" | null {
  if (/[/+](x-)?json-seq$/.test(essence)) return "json-seq";
  return /[/+](x-)?(jsonl|ndjson|jsonlines|json-lines|json-stream)$|\/stream\+json$/.test(essence) ? "lines" : null;
}
