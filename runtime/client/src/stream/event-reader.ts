import type { BodyReader, ReadContext } from "../call/descriptor.js";
import { EventParser, type ServerSentEvent } from "./event-parser.js";
import { isOfType } from "./is-of-type.js";
import { readChunks } from "./read-chunks.js";
import { parseItem } from "./parse-item.js";
import { splitLines } from "./split-lines.js";

/**
 * Reads text/event-stream. Parses data that is declared as JSON. The stream ends at an event whose data is declared as
 * the end of the stream, or is `[DONE]` in place of JSON.
 */
export const eventReader: BodyReader = (response, context) =>
  isOfType(response, /^text\/event-stream/) ? readEvents(response, context) : undefined;

async function* readEvents(
  response: Response,
  context: ReadContext,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  if (response.body === null) return;
  const { jsonEvents = [], endOfEvents } = context.descriptor;
  const parser = new EventParser();
  for await (const line of splitLines(readChunks(response.body, context))) {
    const event = parser.parseLine(line);
    if (event === null) continue;
    const isJson = jsonEvents === true || jsonEvents.includes(event.event ?? "message");
    if (event.data === endOfEvents || (isJson && event.data === "[DONE]")) return;
    yield isJson ? withJson(event, response, context) : event;
  }
}

/**
 * Returns the event with its data parsed. Conversions apply to the JSON of a whole event, so the event is rebuilt as
 * JSON first.
 */
function withJson(event: ServerSentEvent, response: Response, context: ReadContext): ServerSentEvent<unknown> {
  const { convert, ...descriptor } = context.descriptor;
  const { data, ...fields } = event;
  const read = { ...fields, data: parseItem(data, response, { ...context, descriptor }) };
  if (convert === undefined) return read;
  return parseItem(
    JSON.stringify(fields).replace(/^\{/, `{"data":${data},`).replace(/,\}$/, "}"),
    response,
    context,
  ) as typeof read;
}
