import { itemTexts } from "../json/item-texts.js";
import { formatJson } from "../json/format-json.js";
import { parseExact } from "../json/parse-exact.js";
import { toJson } from "../json/to-json.js";
import { escapeHidden } from "../output/escape-hidden.js";
import { formatRecord, formatTable } from "../output/format-table.js";
import { openSink } from "../output/open-sink.js";
import { tableWidth } from "../output/table-width.js";
import { printNote } from "../output/print.js";
import type { OutputFormat } from "./output-format.js";
import { UsageError } from "../arguments/usage-error.js";

export interface ResultContext {
  readonly format: OutputFormat;
  /** The file to write; null for standard output. */
  readonly file: string | null;
  /** The path of the items, if the result is a page of a list. */
  readonly items: readonly string[] | null;
  /** The JSON text of the response; null if it isn't JSON. */
  readonly json: string | null;
  readonly response: Response;
}

/** Prints the data of a successful response: JSON or a table, text, bytes, or the items of a stream as they arrive. */
export async function printResult(data: unknown, context: ResultContext): Promise<void> {
  const { response, json, file } = context;
  const isTerminal = file === null && process.stdout.isTTY;
  const sink = openSink(file);
  try {
    if (data instanceof ReadableStream) {
      const type = response.headers.get("content-type") ?? "";
      if (isTerminal && !isText(type))
        throw new UsageError(
          `The result is ${type === "" ? "binary" : type}.`,
          "Write it to a file with --outputFile, or to a pipe.",
        );
      // A character can be split over two chunks.
      const decoder = new TextDecoder();
      for await (const chunk of data as ReadableStream<Uint8Array>)
        await sink.write(isTerminal ? escapeHidden(decoder.decode(chunk, { stream: true })) : chunk);
    } else if (isAsyncIterable(data)) {
      for await (const item of data) await sink.write(`${escapeHidden(toJson(item))}\n`);
    } else if (typeof data === "string" && json === null) {
      await sink.write(isTerminal ? `${escapeHidden(data)}\n` : data);
    } else if (data === undefined) {
      if (isTerminal) printNote(`${response.status} ${response.statusText}`.trim());
    } else {
      await sink.write(`${textOf(data, context)}\n`);
    }
    await sink.write(""); // Creates the file of an empty result.
  } finally {
    await sink.close();
  }
}

function textOf(data: unknown, { format, json, items, file }: ResultContext): string {
  const text = json ?? toJson(data);
  const width = file === null ? tableWidth() : Infinity;
  switch (format.print) {
    case "raw":
    case "json":
      return formatJson(text);
    case "jsonl": {
      const texts = itemTexts(text, items ?? listPath(data)) ?? [text];
      return texts.map((each) => formatJson(each, { isOneLine: true })).join("\n");
    }
    case "table": {
      const texts = itemTexts(text, items ?? listPath(data));
      if (texts === null) return formatRecord(parseExact(text), width);
      return formatTable(texts.map(parseExact), width);
    }
  }
}

/** Returns the path of the only list in an object; an empty path if there is no such list. */
function listPath(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  const lists = Object.entries(data).filter(
    ([, value]) => Array.isArray(value) && value.some((each) => typeof each === "object"),
  );
  const isWrapper = Object.values(data).every(
    (value) => typeof value !== "object" || value === null || Array.isArray(value),
  );
  const [list] = lists;
  return lists.length === 1 && isWrapper && list !== undefined && Object.keys(data).length <= 5 ? [list[0]] : [];
}

function isAsyncIterable(data: unknown): data is AsyncIterable<unknown> {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+](json|xml|yaml|csv|x-ndjson|jsonl)\b/i.test(mediaType);
}
