import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const events = "event: ping\ndata: {}\n\ndata: [DONE]\n\n";
const lines = '{"a":1}\n{"a":2}\n';

/** Returns the body of a stream whose content object is given. */
async function bodyOf(mediaType: string, content: unknown): Promise<unknown> {
  const description = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Streams", version: "1" },
    paths: { "/s": { get: { responses: { 200: { description: "x", content: { [mediaType]: content } } } } } },
  });
  return callerOf(await mockOf(description))("GET /s").body;
}

test.each([
  ["an example", { schema: { type: "string" }, example: events }],
  ["an example beside the schema of an event", { schema: { type: "object" }, example: events }],
  ["an example without a schema", { example: events }],
  ["a named example", { schema: { type: "string" }, examples: { one: { value: events } } }],
  ["an example in the schema", { schema: { type: "string", examples: [events] } }],
])("a stream of events that is the text of %s is sent as it is", async (_, content) => {
  expect(await bodyOf("text/event-stream", content)).toBe(events);
});

test("lines of JSON that are the text of an example are sent as they are", async () => {
  expect(await bodyOf("application/x-ndjson", { schema: { type: "object" }, example: lines })).toBe(lines);
});

test("an example that isn't the text of a stream is the data of an event", async () => {
  expect(
    await bodyOf("text/event-stream", { schema: { type: "string", enum: ["hello"] }, example: "hello" }),
  ).toContain("data: hello\n\n");
});
