import { itemTexts } from "../json/item-texts.js";
import { formatJson } from "../json/format-json.js";
import { parseExact } from "../json/parse-exact.js";
import { toJson } from "../json/to-json.js";
import { formatTable } from "../output/format-table.js";
import { openSink } from "../output/open-sink.js";
import { tableWidth } from "../output/table-width.js";
import type { ClientPages } from "./client.js";
import type { OutputFormat } from "./output-format.js";
import type { ResponseRecorder } from "./response-recorder.js";

export interface PagesContext {
  readonly format: OutputFormat;
  readonly file: string | null;
  /** The path of the items in a page. */
  readonly items: readonly string[] | null;
  readonly recorder: ResponseRecorder;
  readonly limit: number;
}

/** Prints the items of all pages: as one list, as a table, or each on a line when its page arrives. */
export async function printPages(pages: ClientPages, context: PagesContext): Promise<void> {
  const { format, file } = context;
  const sink = openSink(file);
  try {
    if (format.print === "table") {
      const rows: unknown[] = [];
      for await (const text of itemsOf(pages, context)) rows.push(parseExact(text));
      await sink.write(`${formatTable(rows, file === null ? tableWidth() : Infinity)}\n`);
    } else if (format.print === "jsonl") {
      for await (const text of itemsOf(pages, context)) await sink.write(`${formatJson(text, { isOneLine: true })}\n`);
    } else {
      let count = 0;
      for await (const text of itemsOf(pages, context)) {
        count += 1;
        await sink.write(`${count === 1 ? "[\n  " : ",\n  "}${formatJson(text).replaceAll("\n", "\n  ")}`);
      }
      await sink.write(count === 0 ? "[]\n" : "\n]\n");
    }
    await sink.write(""); // Creates the file of an empty result.
  } finally {
    await sink.close();
  }
}

/** Yields the JSON texts of items, up to the limit. */
async function* itemsOf(pages: ClientPages, { items, recorder, limit }: PagesContext): AsyncGenerator<string, void> {
  let left = limit;
  if (left <= 0) return;
  for await (const page of pages.pages()) {
    const text = (await recorder.takeJson()) ?? toJson(page);
    for (const item of itemTexts(text, items ?? []) ?? []) {
      yield item;
      left -= 1;
      if (left <= 0) return;
    }
  }
}
