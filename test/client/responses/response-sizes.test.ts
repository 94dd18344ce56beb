import { createServer } from "node:http";
import { Readable } from "node:stream";
import { createGzip } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  type ConnectionOptions,
  eventReader,
  jsonLinesReader,
  operation,
} from "../../../runtime/client/dist/codegen/v1.js";
import { request, retry } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer } from "../support/fake-server.js";
import { listen } from "../support/listen.js";

const read = (kind: "json" | "text" | "stream" | typeof eventReader) =>
  operation<object, { 200: unknown; 404: unknown }>({
    id: "read",
    method: "GET",
    path: "/x",
    responses: { 200: kind, 404: kind },
  });

/** Returns a response of `size` bytes in chunks of 1,000, and the number of bytes that were read. */
function longResponse(size: number, type: string, status = 200): { response: Response; produced: () => number } {
  let produced = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const rest = Math.min(1000, size - produced);
        produced += rest;
        if (rest === 0) controller.close();
        // A valid JSON document, text, line or event at any length.
        else controller.enqueue(new TextEncoder().encode(" ".repeat(rest - 1) + (produced === size ? "1" : " ")));
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { status, headers: { "content-type": type } }), produced: () => produced };
}

async function outcome(call: Promise<unknown>): Promise<unknown> {
  return call.catch((error: unknown) => error);
}

const tooLarge = {
  name: "ConnectionError",
  operation: "read",
  message: "read: the response is larger than `maxResponseBytes`.",
};

describe("maxResponseBytes", () => {
  it.each([
    ["json", "application/json", 200, 1],
    ["text", "text/plain", 200, " ".repeat(4999) + "1"],
  ] as const)("limits a body that is read as %s", async (kind, type, status, value) => {
    for (const [size, expected] of [
      [5000, value],
      [5001, tooLarge],
      [1_000_000, tooLarge],
    ] as const) {
      const { response, produced } = longResponse(size, type, status);
      const connection = connectTo(
        fakeServer(() => response),
        { maxResponseBytes: 5000 },
      );
      const result = await outcome(read(kind)(connection));
      if (expected === tooLarge) expect(result).toMatchObject(tooLarge);
      else expect(result).toEqual(expected);
      expect(produced()).toBeLessThanOrEqual(6000);
    }
  });

  it("limits the body of an error", async () => {
    const { response } = longResponse(6000, "application/json", 404);
    const connection = connectTo(
      fakeServer(() => response),
      { maxResponseBytes: 5000 },
    );
    expect(await outcome(read("json")(connection))).toMatchObject(tooLarge);
  });

  it("limits streams, events and lines only if it is set", async () => {
    const sizeOf = async (options: ConnectionOptions): Promise<unknown> => {
      const { response } = longResponse(6000, "application/octet-stream");
      const stream = (await read("stream")(
        connectTo(
          fakeServer(() => response),
          options,
        ),
      )) as ReadableStream;
      return outcome(new Response(stream).text().then(({ length }) => length));
    };
    expect(await sizeOf({})).toBe(6000);
    expect(await sizeOf({ maxResponseBytes: Infinity })).toBe(6000);
    expect(await sizeOf({ maxResponseBytes: 5000 })).toMatchObject(tooLarge);
    for (const reader of [eventReader, jsonLinesReader]) {
      const { response } = longResponse(6000, reader === eventReader ? "text/event-stream" : "application/jsonl");
      const connection = connectTo(
        fakeServer(() => response),
        { maxResponseBytes: 5000 },
      );
      const items = (await read(reader)(connection)) as AsyncIterable<unknown>;
      const all = async (): Promise<unknown> => {
        for await (const item of items) return item;
        return "nothing";
      };
      expect(await outcome(all())).toMatchObject(tooLarge);
    }
  });

  it("limits the responses of request()", async () => {
    const get = async (type: string): Promise<unknown> => {
      const { response } = longResponse(6000, type);
      const client = connectTo(
        fakeServer(() => response),
        { maxResponseBytes: 5000 },
      );
      const { data } = await request(client, { method: "GET", path: "/x" });
      return data instanceof ReadableStream ? new Response(data).text() : data;
    };
    for (const type of ["application/json", "application/octet-stream"])
      expect(String(await outcome(get(type)))).toMatch(/: the response is larger than `maxResponseBytes`\.$/);
  });

  it("doesn't make retry() repeat the call", async () => {
    const server = fakeServer(() => longResponse(6000, "application/json").response);
    const connection = connectTo(server, { maxResponseBytes: 5000, use: [retry()] });
    expect(await outcome(read("json")(connection))).toMatchObject(tooLarge);
    expect(server.requests).toHaveLength(1);
  });

  it.each([-1, NaN, "many"])("allows no body and no stream if it is invalid: %j", async (max) => {
    const connection = connectTo(
      fakeServer(() => Response.json(1)),
      { maxResponseBytes: max as number },
    );
    expect(await outcome(read("json")(connection))).toMatchObject(tooLarge);
    const stream = (await read("stream")(connection)) as ReadableStream<Uint8Array>;
    expect(await outcome(new Response(stream).text())).toMatchObject(tooLarge);
  });
});

describe("a decompression bomb", () => {
  it("ends at 256 MiB after decompression by default", { timeout: 60_000 }, async () => {
    const chunk = Buffer.alloc(1 << 20, " ");
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      let count = 0;
      const zeros = new Readable({
        read() {
          this.push((count += 1) > 300 ? null : chunk);
        },
      });
      zeros
        .pipe(createGzip({ level: 1 }))
        .pipe(response)
        .on("error", () => undefined);
    });
    await using listening = await listen(server);
    const call = read("json")(
      connectTo(
        fakeServer(() => new Response()),
        { server: listening.origin, fetch },
      ),
    );
    expect(await outcome(call)).toMatchObject({
      message: "read: the response is larger than `maxResponseBytes`.",
    });
  });
});
