import type { BodyReader, ReadContext } from "../call/descriptor.js";
import { EventParser, type ServerSentEvent } from "./event-parser.js";
import { isOfType } from "./is-of-type.js";
import { readChunks } from "./read-chunks.js";
import { parseItem } from "./parse-item.js";
import { splitLines } from "./split-lines.js";

/** Reads text/event-stream. Parses data that is declared as JSON; `[DONE]` instead of JSON ends the stream. */
export const eventReader: BodyReader = (response, reading) =>
  isOfType(response, /^text\/event-stream/) ? readEvents(response, reading) : undefined;

async function* readEvents(
  response: Response,
  reading: ReadContext,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  if (response.body === null) return;
  const { jsonEvents = [] } = reading.descriptor;
  const parser = new EventParser();
  for await (const line of splitLines(readChunks(response.body, reading))) {
    const event = parser.parseLine(line);
    if (event === null) continue;
    const isJson = jsonEvents === true || jsonEvents.includes(event.event ?? "message");
    if (isJson && event.data === "[DONE]") return;
    yield isJson ? withJson(event, response, reading) : event;
  }
}

/** Returns the event with its data parsed. Conversions apply to the whole event, so they get it as JSON. */
function withJson(event: ServerSentEvent, response: Response, reading: ReadContext): ServerSentEvent<unknown> {
  const { convert, ...descriptor } = reading.descriptor;
  const { data, ...fields } = event;
  const read = { ...fields, data: parseItem(data, response, { ...reading, descriptor }) };
  if (convert === undefined) return read;
  return parseItem(
    JSON.stringify(fields).replace(/^\{/, `{"data":${data},`).replace(/,\}$/, "}"),
    response,
    reading,
  ) as typeof read;
}
