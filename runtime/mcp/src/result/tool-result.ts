import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Json } from "../tools.js";

/** The structured content of a successful call. */
export interface Content {
  /** The data, if it matches the tool's schema. */
  readonly data?: Json;
  readonly nextCursor?: string;
  /** The data, if it doesn't match the schema. */
  readonly undocumented?: Json;
  readonly text?: string;
  readonly note?: string;
}

/** Returns the result of a successful call. */
export function structuredResult(content: Content): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(content) }], structuredContent: { ...content } };
}

/** Returns the result of a call whose tool has no output schema. */
export function textResult(...texts: readonly string[]): CallToolResult {
  return { content: texts.map((text) => ({ type: "text", text })) };
}

/** Returns the result of a failed call. Models see it and can react to it. */
export function errorResult(text: string): CallToolResult {
  return { content: [{ type: "text", text }], isError: true };
}
