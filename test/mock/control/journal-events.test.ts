import { expect, onTestFinished, test } from "vitest";
import { createShelves, type Shelves } from "./shelves.js";

interface Event {
  readonly name: string;
  readonly data: unknown;
}

/** Reads server-sent events from a stream, one after another. */
function readerOf(stream: ReadableStream<Uint8Array>): {
  next: () => Promise<Event | null>;
  cancel: () => Promise<void>;
} {
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = "";
  const next = async (): Promise<Event | null> => {
    const end = text.indexOf("\n\n");
    if (end === -1) {
      const { value, done } = await reader.read();
      if (done) return null;
      text += value;
      return next();
    }
    const [, name = "", data = "null"] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
    text = text.slice(end + 2);
    return { name, data: JSON.parse(data) as unknown };
  };
  return { next, cancel: () => reader.cancel() };
}

const headers = { authorization: "Bearer page" };
const path = "/__almanac/journal/events";

async function opened({ mock }: Shelves): Promise<Response> {
  const { url, close } = await mock.listen();
  onTestFinished(close);
  return fetch(url + path, { headers });
}

test.each(["a server", "fetch"])(
  "streams the journal with %s: the entries so far, each new one, and when it is cleared",
  async (way) => {
    const shelves = await createShelves();
    const { mock, call } = shelves;
    call("GET /shelves/1");
    const response = way === "fetch" ? await mock.fetch(`http://mock${path}`, { headers }) : await opened(shelves);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const events = readerOf(response.body ?? new ReadableStream());
    expect(await events.next()).toMatchObject({ name: "journal", data: [{ operation: "getShelf", status: 404 }] });
    call("POST /shelves", { body: { name: "Maps" } });
    expect(await events.next()).toMatchObject({
      name: "entry",
      data: { operation: "addShelf", response: { body: { name: "Maps" } } },
    });
    mock.reset();
    expect(await events.next()).toEqual({ name: "journal", data: [] });
    await events.cancel();
    call("GET /shelves");
  },
);

test("streams the journal of a space, and needs the token", async () => {
  const { mock, call } = await createShelves();
  expect((await mock.fetch(`http://mock${path}`)).status).toBe(401);
  const space = { "x-almanac-space": "worker" };
  const response = await mock.fetch(`http://mock${path}`, { headers: { ...headers, ...space } });
  const events = readerOf(response.body ?? new ReadableStream());
  expect(await events.next()).toEqual({ name: "journal", data: [] });
  call("GET /shelves");
  call("GET /shelves/9", { headers: space });
  expect(await events.next()).toMatchObject({ name: "entry", data: { operation: "getShelf" } });
});

test.each(["a server", "fetch"])("the stream of a space ends with %s when the mock is reset", async (way) => {
  const { mock } = await createShelves();
  const init = { headers: { ...headers, "x-almanac-space": "worker" } };
  const { url, close } = await mock.listen();
  onTestFinished(close);
  const response = await (way === "fetch" ? mock.fetch(`http://mock${path}`, init) : fetch(url + path, init));
  const events = readerOf(response.body ?? new ReadableStream());
  expect(await events.next()).toEqual({ name: "journal", data: [] });
  mock.reset();
  expect(await events.next()).toEqual({ name: "journal", data: [] });
  expect(await events.next()).toBeNull();
});

test("an aborted call stops the stream", async () => {
  const { mock, call } = await createShelves();
  const controller = new AbortController();
  const response = await mock.fetch(`http://mock${path}`, { headers, signal: controller.signal });
  const events = readerOf(response.body ?? new ReadableStream());
  await events.next();
  controller.abort();
  call("GET /shelves");
  await expect(events.next()).rejects.toThrow("aborted");
});
