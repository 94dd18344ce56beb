import { describe, expect, it } from "vitest";
import {
  acceptNegotiator,
  conversion,
  eventReader,
  mediaTypeChecker,
  multipartWriter,
  operation,
  streamSelector,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { OperationDescriptor } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const descriptor = {
  id: "play",
  method: "POST",
  path: "/",
  accept: "application/json",
  body: { mediaType: "application/json" },
  responses: { 200: "json" },
  jsonEvents: true,
  negotiate: acceptNegotiator,
  alternatives: { "application/json": { 200: "json" }, "text/event-stream": { 200: eventReader } },
  selectStream: streamSelector,
  streams: { property: "stream", types: ["text/event-stream"] },
  isOtherType: mediaTypeChecker,
  mediaTypes: { 200: [["application/json"], ["text/event-stream"]] },
} satisfies OperationDescriptor;

/** Calls an operation of a server that responds in the accepted media type. Returns the `Accept` header and the data. */
async function call(
  parameters: Readonly<Record<string, unknown>>,
  more: Partial<OperationDescriptor> = {},
): Promise<readonly [string | null, unknown]> {
  const server = fakeServer(({ headers }) =>
    headers.get("accept")?.startsWith("text/event-stream") === true
      ? new Response('data: {"n":1}\n\ndata: [DONE]\n\n', { headers: { "content-type": "text/event-stream" } })
      : json({ n: 0 }),
  );
  const play = operation<typeof parameters, { 200: unknown }>({ ...descriptor, ...more });
  const data = await play(connectTo(server), parameters);
  const isStream = typeof data === "object" && data !== null && Symbol.asyncIterator in data;
  const items = isStream ? await itemsOf(data as AsyncIterable<unknown>) : data;
  return [server.requests[0]?.headers.get("accept") ?? null, items];
}

async function itemsOf(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const whole = ["application/json", { n: 0 }];
const streamed = ["text/event-stream", [{ data: { n: 1 } }]];

describe("a property of the body that requests a stream", () => {
  it.each<readonly [string, unknown, unknown]>([
    ["is true", { stream: true }, streamed],
    ["is false", { stream: false }, whole],
    ["is null", { stream: null }, whole],
    ["is missing", {}, whole],
    ["is inherited", Object.create({ stream: true }), whole],
    ["belongs to a body that isn't an object", "stream", whole],
    ["belongs to no body", undefined, whole],
  ])("selects the media type if it %s", async (_, body, expected) => {
    expect(await call({ body })).toEqual(expected);
  });

  it("is true by default if the document says so", async () => {
    const streams = { ...descriptor.streams, isDefault: true };
    expect(await call({ body: {} }, { streams })).toEqual(streamed);
    expect(await call({}, { streams })).toEqual(streamed);
    expect(await call({ body: { stream: false } }, { streams })).toEqual(whole);
  });

  it("can be an entry of a FormData", async () => {
    const body = { mediaType: "multipart/form-data", write: multipartWriter };
    const form = new FormData();
    form.set("stream", "true");
    expect(await call({ body: form }, { body })).toEqual(streamed);
    form.set("stream", "false");
    expect(await call({ body: form }, { body })).toEqual(whole);
  });

  it("requests all media types of streams", async () => {
    const streams = { property: "stream", types: ["text/event-stream", "application/x-ndjson"] };
    const alternatives = { ...descriptor.alternatives, "application/x-ndjson": { 200: "text" } } as const;
    const [accept] = await call({ body: { stream: true } }, { streams, alternatives });
    expect(accept).toBe("text/event-stream, application/x-ndjson");
  });

  it("yields to the parameter `accept`", async () => {
    expect(await call({ body: { stream: true }, accept: "application/json" })).toEqual(whole);
    expect(await call({ body: {}, accept: "text/event-stream" })).toEqual(streamed);
  });

  it("makes any other response unexpected", async () => {
    const server = fakeServer(() => json({ n: 0 }));
    const play = operation<object, { 200: unknown }>(descriptor);
    expect(await play.safe(connectTo(server), { body: { stream: true } })).toMatchObject({
      status: "unexpected",
      error: { reason: "unexpected-media-type" },
    });
  });

  it("selects the conversion of the stream's items", async () => {
    const received = {
      200: { properties: { n: "date-time" } },
      "200 text/event-stream": { properties: { data: { properties: { n: "int64" } } } },
    } as const;
    const convert = conversion({}, { sent: null, received });
    expect(await call({ body: { stream: true } }, { convert })).toEqual(["text/event-stream", [{ data: { n: 1n } }]]);
  });
});
