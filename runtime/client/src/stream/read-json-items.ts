import type { ReadContext } from "../call/descriptor.js";
import { parseItem } from "./parse-item.js";
import { readChunks } from "./read-chunks.js";
import { splitText } from "./split-text.js";

/** Parses the JSON texts between separators. Skips blank texts. */
export async function* readJsonItems(
  response: Response,
  separator: string,
  context: ReadContext,
): AsyncGenerator<unknown, void, undefined> {
  if (response.body === null) return;
  for await (const text of splitText(readChunks(response.body, context), separator)) {
    if (text.trim() !== "") yield parseItem(text, response, context);
  }
}
