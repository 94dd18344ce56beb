import { expect, test } from "vitest";
import { apiKey, createClient } from "./output/logs/index.js";
import { createMock, type OperationName } from "./output/logs-mock/index.js";

/** A client of the mock, with five streams and seven events in the first, and where pages were asked for. */
async function filled() {
  const mock = createMock({ checksAnswers: true });
  const { streams } = createClient({ auth: apiKey(mock.credentials.Key.key), fetch: mock.fetch });
  for (const id of ["a", "b", "c", "d", "e"]) await streams.addStream({ body: { id, labels: [] } });
  for (const id of ["1", "2", "3", "4", "5", "6", "7"])
    await streams.addEvent({ stream: "a", body: { id, text: `Event ${id}`, level: id === "4" ? "error" : "info" } });
  const asked = (operation: OperationName): readonly string[] => mock.journal(operation).map(({ target }) => target);
  return { mock, streams, asked };
}

const without = (targets: readonly string[]): readonly string[] =>
  targets.map((target) => target.replace(/[?&]key=[^&]*/, "").replace(/after=[^&]+/, "after=…"));

test("a list of cursors is turned over by the links of its answers", async () => {
  const { streams, asked } = await filled();
  const found = [];
  for await (const { id } of streams.listEvents.all({ stream: "a" })) found.push(id);
  expect(found.join("")).toBe("1234567");
  expect(without(asked("listEvents"))).toEqual([
    "/v1/streams/a/events",
    "/v1/streams/a/events?after=…",
    "/v1/streams/a/events?after=…",
  ]);
});

test("links keep what else was asked for", async () => {
  const { streams, asked } = await filled();
  const pages: string[][] = [];
  for await (const page of streams.listEvents.all({ stream: "a", level: "info", per_page: 4 }).pages())
    pages.push(page.map(({ id }) => id));
  expect(pages).toEqual([
    ["1", "2", "3", "5"],
    ["6", "7"],
  ]);
  expect(without(asked("listEvents"))).toEqual([
    "/v1/streams/a/events?level=info&per_page=4",
    "/v1/streams/a/events?level=info&per_page=4&after=…",
  ]);
});

test("a list of numbered pages ends where there is no next, without another call", async () => {
  const { streams, asked } = await filled();
  const found = await streams.listStreams.all({ per_page: 5 }).toArray();
  expect(found.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(asked("listStreams")).toHaveLength(1);
  const rest = await streams.listStreams.all({ page: 2, per_page: 2 }).toArray();
  expect(rest.map(({ id }) => id)).toEqual(["c", "d", "e"]);
});

test("links lead through a server as well, and hold no key", async () => {
  const { mock } = await filled();
  const listening = await mock.listen({ port: 0 });
  try {
    const server = `${listening.url}/v1`;
    const { streams } = createClient({ server, auth: apiKey(mock.credentials.Key.key) });
    expect(await streams.listStreams.all({ per_page: 2 }).toArray()).toHaveLength(5);
    const outcome = await streams.listStreams.safe({ page: 2, per_page: 2 });
    expect(outcome.ok && outcome.headers.link).toBe(
      '</v1/streams?per_page=2&page=1>; rel="first", </v1/streams?per_page=2&page=1>; rel="prev", ' +
        '</v1/streams?per_page=2&page=3>; rel="next", </v1/streams?per_page=2&page=3>; rel="last"',
    );
  } finally {
    await listening.close();
  }
});

test("an overlay says which lists have links", async () => {
  const urls: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    const headers: HeadersInit = urls.length === 0 ? { link: '<?cursor=2>; rel="prev next"' } : {};
    return Promise.resolve(Response.json([`Reader ${urls.push(request.url)}`], { headers }));
  };
  const { readers } = createClient({ fetch });
  expect(await readers.listReaders.all().toArray()).toEqual(["Reader 1", "Reader 2"]);
  expect(urls).toEqual(["https://logs.example/v1/readers", "https://logs.example/v1/readers?cursor=2"]);
});

test("what has a list and is none has no pages, and its answer no made-up link", async () => {
  const { streams } = await filled();
  const outcome = await streams.getStream.safe({ id: "a" });
  expect(outcome.ok && outcome.headers.link).toBeUndefined();
  // @ts-expect-error There is nothing to turn over.
  expect(streams.getStream.all).toBeUndefined();
});
