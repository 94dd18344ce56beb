import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Tool } from "../tools.js";
import { base64 } from "./base64.js";
import { clip } from "./clip.js";
import { readBytes } from "./read-bytes.js";
import { readItems } from "./read-items.js";
import { toJson } from "./to-json.js";
import { type Content, structuredResult, textResult } from "./tool-result.js";

export interface ResultOptions {
  readonly tool: Tool;
  /** The cursor of the next page; null if there is none. */
  readonly nextCursor: string | null;
  /** Why the next page can't be requested; null if there is no such problem. */
  readonly problem: string | null;
  /** The maximum length of the result, in characters or, for binary data, in bytes. */
  readonly maxLength: number;
  /** Returns the reason why a value doesn't match the tool's schema; null if it matches. */
  readonly findMismatch: (data: unknown) => string | null;
}

const MAX_ITEMS = 100;
const MAX_STREAM_MS = 20_000;

/** Writes the result of a successful call. */
export async function writeResult(data: unknown, options: ResultOptions): Promise<CallToolResult> {
  if (data instanceof ReadableStream) return writeBytes(data as ReadableStream<Uint8Array>, options);
  if (typeof data === "object" && data !== null && Symbol.asyncIterator in data)
    return writeItems(data as AsyncIterable<unknown>, options);
  if (options.tool.output === null && (typeof data === "string" || data === undefined)) return writeText(data, options);
  return writeData(data, options);
}

function writeText(text: string | undefined, { maxLength }: ResultOptions): CallToolResult {
  if (text === undefined) return textResult("The call succeeded. The response has no body.");
  if (text.length <= maxLength) return textResult(text);
  return textResult(clip(text, maxLength), tooLong(text.length, maxLength));
}

function writeData(data: unknown, options: ResultOptions): CallToolResult {
  const { tool, nextCursor, problem } = options;
  const { note, ...content } = contentOf(data, options);
  const notes = [...(note === undefined ? [] : [note]), ...(problem === null ? [] : [`There may be more: ${problem}`])];
  const whole = {
    ...content,
    ...(nextCursor !== null && { nextCursor }),
    ...(notes.length > 0 && { note: notes.join(" ") }),
  };
  return tool.output === null ? textResult(JSON.stringify(whole)) : structuredResult(whole);
}

function contentOf(data: unknown, { maxLength, findMismatch }: ResultOptions): Content {
  if (data === undefined) return { note: "The response has no body." };
  const json = toJson(data);
  const text = JSON.stringify(json);
  if (text.length > maxLength) {
    const note = `${tooLong(text.length, maxLength)} Request less, such as a smaller page.`;
    return { text: clip(text, maxLength), note };
  }
  const mismatch = findMismatch(json);
  if (mismatch === null) return { data: json };
  return { undocumented: json, note: `The response doesn't match its description: ${clip(mismatch, 500)}.` };
}

function tooLong(length: number, maxLength: number): string {
  return `The response has ${length} characters, and only the first ${maxLength} are here.`;
}

async function writeItems(stream: AsyncIterable<unknown>, options: ResultOptions): Promise<CallToolResult> {
  const { items, isComplete } = await readItems(stream, { count: MAX_ITEMS, time: MAX_STREAM_MS });
  const result = writeText(JSON.stringify(toJson(items)), options);
  if (isComplete) return result;
  const note = `The stream has more items. It was closed after ${items.length} items.`;
  return { ...result, content: [...result.content, { type: "text", text: note }] };
}

async function writeBytes(
  stream: ReadableStream<Uint8Array>,
  { tool, maxLength }: ResultOptions,
): Promise<CallToolResult> {
  const bytes = await readBytes(stream, maxLength);
  if (bytes === null)
    return textResult(`The call succeeded. The response has more than ${maxLength} bytes, so it isn't included.`);
  const blob = base64(bytes);
  const mimeType = tool.mediaType ?? "application/octet-stream";
  if (mimeType.startsWith("image/")) return { content: [{ type: "image", data: blob, mimeType }] };
  const uri = `almanac:${encodeURIComponent(tool.name)}`;
  return { content: [{ type: "resource", resource: { uri, mimeType, blob } }] };
}
