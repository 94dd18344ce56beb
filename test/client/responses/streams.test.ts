import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ConnectionError,
  eventReader,
  jsonLinesReader,
  jsonSequenceReader,
  operation,
  ResponseError,
  type CallOptions,
} from "../../../runtime/client/dist/codegen/v1.js";
import type { OperationDescriptor } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer } from "../support/fake-server.js";

type Chunk = string | Uint8Array | Error;

/** Returns a body that consists of these chunks. An error breaks the connection. */
function bodyOf(chunks: readonly Chunk[], onCancel: () => void = () => undefined): ReadableStream<Uint8Array> {
  const rest = [...chunks];
  return new ReadableStream(
    {
      pull: (controller) => {
        const chunk = rest.shift();
        if (chunk === undefined) controller.close();
        else if (chunk instanceof Error) controller.error(chunk);
        else controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

async function open(
  body: ReadableStream<Uint8Array> | null,
  type: string,
  more: Partial<OperationDescriptor> = {},
  options: CallOptions = {},
): Promise<AsyncGenerator<unknown, void>> {
  const server = fakeServer(() => new Response(body, { headers: { "content-type": type } }));
  const watch = operation<object, { 200: AsyncGenerator<unknown, void> }>({
    id: "watch",
    method: "GET",
    path: "/",
    responses: { 200: eventReader },
    ...more,
  });
  return watch(connectTo(server), {}, options);
}

async function all(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

const eventsOf = async (chunks: readonly Chunk[], more: Partial<OperationDescriptor> = {}) =>
  all(await open(bodyOf(chunks), "text/event-stream; charset=utf-8", more));
const linesOf = async (chunks: readonly Chunk[], type = "application/jsonl") =>
  all(await open(bodyOf(chunks), type, { responses: { 200: jsonLinesReader } }));

/** Returns every way to split the bytes of a text into two chunks. */
function cuts(text: string): readonly (readonly Uint8Array[])[] {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: bytes.length + 1 }, (_, at) => [bytes.subarray(0, at), bytes.subarray(at)]);
}

describe("server-sent events", () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    ["only data", "data: a\n\n", [{ data: "a" }]],
    ["data over several lines", "data: a\ndata:b\ndata:  c\n\n", [{ data: "a\nb\n c" }]],
    ["all fields", "id: 1\nevent: add\nretry: 10\ndata: x\n\n", [{ data: "x", event: "add", id: "1", retry: 10 }]],
    ["an event without data, which is ignored", "event: add\nid: 1\n\ndata: x\n\n", [{ data: "x" }]],
    ["empty data", "data\n\ndata:\n\n", [{ data: "" }, { data: "" }]],
    ["comments", ": hello\n:\ndata: x\n:y\n\n", [{ data: "x" }]],
    ["unknown fields", "color: red\nDATA: y\ndata: x\n\n", [{ data: "x" }]],
    ["a retry that isn't a number", "retry: 1.5\nretry: x\ndata: x\n\n", [{ data: "x" }]],
    ["an id with a null character", "id: a\0b\ndata: x\n\n", [{ data: "x" }]],
    ["an event without a name", "event: add\nevent\ndata: x\n\n", [{ data: "x" }]],
    ["a byte order mark", "\ufeffdata: x\n\n", [{ data: "x" }]],
    ["an incomplete event at the end", "data: x\n\ndata: y\n", [{ data: "x" }]],
    ["all kinds of line endings", "data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\r", [{ data: "a\nb\nc" }, { data: "d" }]],
    ["an empty stream", "", []],
  ])("are parsed as the HTML standard specifies: %s", async (_, text, expected) => {
    expect(await eventsOf([text])).toEqual(expected);
  });

  it("don't depend on where the chunks end, even in the middle of a character or a CRLF", async () => {
    const text = "\ufeffevent: größe\r\nid: 💡\r\ndata: x\r\ndata: y\r\n\r\n: c\rdata: z\r\r";
    for (const chunks of cuts(text)) {
      expect(await eventsOf(chunks)).toEqual([{ event: "größe", id: "💡", data: "x\ny" }, { data: "z" }]);
    }
  });

  it("are yielded as soon as their last line ends, even with a single CR", async () => {
    const items: unknown[] = [];
    const chunks = ["data: a\r\r", new Error("The first event was not yielded at once.")];
    const stream = await open(bodyOf(chunks), "text/event-stream");
    items.push((await stream.next()).value);
    expect(items).toEqual([{ data: "a" }]);
  });

  it("have JSON data if that is declared, until [DONE]", async () => {
    const text = 'data: {"a":\ndata: 1}\n\nevent: b\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n';
    expect(await eventsOf([text], { jsonEvents: true })).toEqual([{ data: { a: 1 } }, { event: "b", data: 2 }]);
  });

  it("end at the declared data, even if it isn't JSON", async () => {
    const text = "data: 1\n\ndata: bye\n\ndata: 2\n\n";
    expect(await eventsOf([text], { jsonEvents: true, endOfEvents: "bye" })).toEqual([{ data: 1 }]);
    expect(await eventsOf([text], { endOfEvents: "bye" })).toEqual([{ data: "1" }]);
  });

  it("have JSON data only for the declared names", async () => {
    const text = "event: json\ndata: 1\n\nevent: text\ndata: 2\n\ndata: [DONE]\n\n";
    expect(await eventsOf([text], { jsonEvents: ["json"] })).toEqual([
      { event: "json", data: 1 },
      { event: "text", data: "2" },
      { data: "[DONE]" },
    ]);
  });

  it("end with a ResponseError that has the text of an event that isn't JSON", async () => {
    const items: unknown[] = [];
    const error = await (async () => {
      const stream = await open(bodyOf(["data: 1\n\ndata: {x\n\n"]), "text/event-stream", { jsonEvents: true });
      for await (const item of stream) items.push(item);
    })().catch((caught: unknown) => caught);
    expect(items).toEqual([{ data: 1 }]);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ operation: "watch", unexpected: { reason: "malformed-body", body: "{x" } });
  });

  it("are an unexpected outcome if the response has another media type", async () => {
    const server = fakeServer(() => Response.json({ a: 1 }));
    const watch = operation<object, { 200: unknown }>({
      id: "watch",
      method: "GET",
      path: "/",
      responses: { 200: eventReader },
    });
    expect(await watch.safe(connectTo(server))).toMatchObject({
      status: "unexpected",
      error: { reason: "unexpected-media-type", body: '{"a":1}' },
    });
  });
});

describe("JSON lines", () => {
  it.each([
    "application/jsonl",
    "application/x-ndjson",
    "application/x-jsonlines",
    "text/plain",
    "APPLICATION/NDJSON; charset=utf-8",
  ])("of type %s are parsed line by line, even if the last line has no ending", async (type) => {
    expect(await linesOf(['{"a":1}\r\n\n  \n[2]\n"x\\n"'], type)).toEqual([{ a: 1 }, [2], "x\n"]);
  });

  it("don't depend on where the chunks end", async () => {
    for (const chunks of cuts('\ufeff{"ü":"💡"}\n{"\u2028":"a\\rb"}\n')) {
      expect(await linesOf(chunks)).toEqual([{ ü: "💡" }, { "\u2028": "a\rb" }]);
    }
  });

  it("are parsed to the values that were serialized, in chunks of any size", async () => {
    const values = fc.array(fc.jsonValue(), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(values, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (items, sizes) => {
        const bytes = new TextEncoder().encode(items.map((item) => `${JSON.stringify(item)}\n`).join(""));
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.push(bytes.subarray(at, (at += size)));
        }
        expect(await linesOf(chunks)).toEqual(items.map((item): unknown => JSON.parse(JSON.stringify(item))));
      }),
    );
  });

  it("can be a line in a hundred thousand chunks", async () => {
    const chunks = ['"', ...Array.from({ length: 100_000 }, () => "0123456789"), '"\n'];
    expect(await linesOf(chunks)).toEqual(["0123456789".repeat(100_000)]);
  });

  it("end with a ConnectionError if the connection breaks", async () => {
    const cause = new TypeError("terminated");
    const stream = await open(bodyOf(["1\n", cause]), "application/jsonl", { responses: { 200: jsonLinesReader } });
    expect((await stream.next()).value).toBe(1);
    const error: unknown = await stream.next().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: "watch: the connection was lost while the stream was being read.", cause });
  });
});

describe("a JSON sequence", () => {
  it("has a record separator before each text", async () => {
    const chunks = ['\u001e{"a":\n1}\n\u001e', "\u001e2\n"];
    const stream = await open(bodyOf(chunks), "application/geo+json-seq", { responses: { 200: jsonSequenceReader } });
    expect(await all(stream)).toEqual([{ a: 1 }, 2]);
  });
});

describe("a stream", () => {
  it("is closed when the loop is left", async () => {
    let isCancelled = false;
    const body = bodyOf(["data: 1\n\n", "data: 2\n\n"], () => (isCancelled = true));
    for await (const item of await open(body, "text/event-stream")) {
      expect(item).toEqual({ data: "1" });
      break;
    }
    expect(isCancelled).toBe(true);
  });

  it("rejects with the signal's reason, even while it waits", async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const controller = new AbortController();
    const stream = await open(body, "text/event-stream", {}, { signal: controller.signal });
    const next = stream.next();
    controller.abort(new Error("Enough."));
    await expect(next).rejects.toThrow(new Error("Enough."));
    expect(isCancelled).toBe(true);
  });

  it("without a body has no items", async () => {
    expect(await all(await open(null, "text/event-stream"))).toEqual([]);
  });
});
