import { expect, test } from "vitest";
import { apiKey, createClient } from "./output/logs/index.js";
import { createMock, type OperationName } from "./output/logs-mock/index.js";

/** Creates a client of the mock with five streams, seven events in the first stream, and a function that returns the targets of requests. */
async function fill() {
  const mock = createMock({ validateResponses: true });
  const { streams } = createClient({ auth: apiKey(mock.credentials.Key.key), fetch: mock.fetch });
  for (const id of ["a", "b", "c", "d", "e"]) await streams.addStream({ body: { id, labels: [] } });
  for (const id of ["1", "2", "3", "4", "5", "6", "7"])
    await streams.addEvent({ stream: "a", body: { id, text: `Event ${id}`, level: id === "4" ? "error" : "info" } });
  const requested = (operation: OperationName): readonly string[] =>
    mock.journal(operation).map(({ target }) => target);
  return { mock, streams, requested };
}

const without = (targets: readonly string[]): readonly string[] =>
  targets.map((target) => target.replace(/[?&]key=[^&]*/, "").replace(/after=[^&]+/, "after=…"));

test("paginates a cursor list by the links of its responses", async () => {
  const { streams, requested } = await fill();
  const found = [];
  for await (const { id } of streams.listEvents.all({ stream: "a" })) found.push(id);
  expect(found.join("")).toBe("1234567");
  expect(without(requested("listEvents"))).toEqual([
    "/v1/streams/a/events",
    "/v1/streams/a/events?after=…",
    "/v1/streams/a/events?after=…",
  ]);
});

test("links keep the other query parameters", async () => {
  const { streams, requested } = await fill();
  const pages: string[][] = [];
  for await (const page of streams.listEvents.all({ stream: "a", level: "info", per_page: 4 }).pages())
    pages.push(page.map(({ id }) => id));
  expect(pages).toEqual([
    ["1", "2", "3", "5"],
    ["6", "7"],
  ]);
  expect(without(requested("listEvents"))).toEqual([
    "/v1/streams/a/events?level=info&per_page=4",
    "/v1/streams/a/events?level=info&per_page=4&after=…",
  ]);
});

test("a list of numbered pages ends without another request if there is no next link", async () => {
  const { streams, requested } = await fill();
  const found = await streams.listStreams.all({ per_page: 5 }).toArray();
  expect(found.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(requested("listStreams")).toHaveLength(1);
  const rest = await streams.listStreams.all({ page: 2, per_page: 2 }).toArray();
  expect(rest.map(({ id }) => id)).toEqual(["c", "d", "e"]);
});

test("links work with a real server, and contain no key", async () => {
  const { mock } = await fill();
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

test("an overlay declares which lists have links", async () => {
  const urls: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    const headers: HeadersInit = urls.length === 0 ? { link: '<?cursor=2>; rel="prev next"' } : {};
    return Promise.resolve(Response.json([`Reader ${urls.push(request.url)}`], { headers }));
  };
  const { readers } = createClient({ fetch });
  expect(await readers.listReaders.all().toArray()).toEqual(["Reader 1", "Reader 2"]);
  expect(urls).toEqual(["https://logs.example/v1/readers", "https://logs.example/v1/readers?cursor=2"]);
});

test("an object that contains a list is not paginated, and its response has no generated link", async () => {
  const { streams } = await fill();
  const outcome = await streams.getStream.safe({ id: "a" });
  expect(outcome.ok && outcome.headers.link).toBeUndefined();
  // @ts-expect-error -- the operation is not paginated
  expect(streams.getStream.all).toBeUndefined();
});
