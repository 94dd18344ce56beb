import { expect, expectTypeOf, test } from "vitest";
import { createMock } from "./output/wire-mock/index.js";
import { createClient, type Photo, type Point, type WatchResultEvent } from "./output/wire/index.js";
import { addPhoto } from "./output/wire/bodies.js";
import { recorder } from "../../support/recorder.js";

const mock = createMock({ seed: 7, validateResponses: true });
const client = createClient({ fetch: mock.fetch });
const { parameters, bodies, answers, streams } = client;
const problems = (): readonly string[] => mock.journal().at(-1)?.problems ?? [];

test("the mock parses the parameters of every style, and whole queries, that the client serializes", async () => {
  await parameters.findPoints({
    place: { x: 1, y: -2 },
    tags: ["a,b", "c"],
    range: { from: 1, to: 2 },
    filter: { color: "red & blue" },
    xTrace: [1, 2],
    session: "s",
  });
  expect(problems()).toEqual([]);
  await parameters.search({ form: { q: "x y", sort: ["a", "b"] } });
  expect(problems()).toEqual([]);

  // @ts-expect-error -- a string is not a number, which the mock reports too
  await expect(parameters.findPoints({ place: { x: "one" } })).rejects.toMatchObject({ status: 400 });
  expect(problems()).toEqual(["path place must be integer."]);
});

test("a call can choose the media type of its body; the default is JSON", async () => {
  const photo = new File(["png"], "a.png", { type: "image/png" });
  const { fetch, requests } = recorder({ status: 201, body: { title: "t" } });
  const recorded = createClient({ fetch }).bodies;
  await recorded.addPhoto({ body: { url: "u" } });
  await recorded.addPhoto({
    body: { url: "u", place: { x: 1, y: 2 } },
    contentType: "application/x-www-form-urlencoded",
  });
  await recorded.addPhoto({ body: { title: "t", photo, sizes: [1, 2] }, contentType: "multipart/form-data" });
  await recorded.addPhoto({ body: photo, contentType: "image/png" });
  expect(requests.map(({ headers }) => headers["content-type"]?.split(";")[0])).toEqual([
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "image/png",
  ]);
  expect(decodeURIComponent(requests[1]?.body ?? "")).toBe('url=u&place={"x":1,"y":2}');
  expect(requests[2]?.body).toContain('name="photo"; filename="a.png"\r\nContent-Type: image/png\r\n\r\npng\r\n');
  expect(requests[2]?.body).toContain('name="sizes"\r\n\r\n1,2\r\n');

  // @ts-expect-error -- this body requires JSON as its `contentType`
  const wrong = addPhoto.safe.bind(null, null as never, { body: { url: "u" }, contentType: "multipart/form-data" });
  expect(wrong).toBeTypeOf("function");
  // @ts-expect-error -- the media type is not declared
  await expect(recorded.addPhoto({ body: { url: "u" }, contentType: "text/csv" })).rejects.toThrow(
    "addPhoto: `contentType` must be one of application/json, multipart/form-data, application/x-www-form-urlencoded, image/png.",
  );
});

test("the mock validates each body against its schema", async () => {
  const photo = new Uint8Array([137, 80, 78, 71]);
  const stream = new Blob(["jpeg"]).stream();
  const place = { x: 1, y: 2 };
  const files = { scans: [photo, null], signature: new Blob(["s"], { type: "image/gif" }), stamp: "iVBORw==" };
  const body = { title: "t", photo, thumbnails: [stream, new Blob(["x"])], place, sizes: [1, 2], ...files };
  expect(await bodies.addPhoto({ body, contentType: "multipart/form-data" })).toHaveProperty("title");
  await bodies.addPhoto({ body: { url: "u", place }, contentType: "application/x-www-form-urlencoded" });
  await bodies.addPhoto({ body: photo, contentType: "image/png" });
  await bodies.putNotes({ body: "<note/>" });
  await bodies.putNotes({ body: "note", contentType: "text/plain" });

  const outcome = await bodies.addPhoto.safe({
    body: { title: "longer than ten", photo, place: { x: 1, y: 2 } },
    contentType: "multipart/form-data",
  });
  expect(outcome.status).toBe(400);
  expect(problems()).toEqual(["body /title must NOT have more than 10 characters."]);
});

test("parses declared headers by their schemas, at the statuses that declare them", async () => {
  const headers = { location: "/photos/1", "x-sizes": "1, 2", "x-left": "many", "retry-after": "3" };
  const answer = async (status: number): Promise<Response> => Response.json({ title: "t" }, { status, headers });
  const outcome = await createClient({ fetch: () => answer(201) }).bodies.addPhoto.safe({ body: { url: "u" } });
  if (outcome.status !== 201) throw new Error("The response must have status 201.");
  expectTypeOf(outcome.headers).toEqualTypeOf<{ location: string; "x-sizes"?: number[]; "x-left"?: number }>();
  expect(outcome.headers).toMatchObject({ location: "/photos/1", "x-sizes": [1, 2] });
  expect(outcome.headers).not.toHaveProperty("x-left");
  expectTypeOf(outcome.data).toEqualTypeOf<Photo>();

  const failure = await createClient({ fetch: () => answer(422) }).bodies.addPhoto.safe({ body: { url: "u" } });
  if (failure.status === 422) expectTypeOf(failure.headers["retry-after"]).toEqualTypeOf<number | undefined>();
  expect(failure).toMatchObject({ status: 422, headers: { "retry-after": 3 }, error: { title: "t" } });
});

test("a call can request a media type, and has its type", async () => {
  const report = await answers.getReport();
  expectTypeOf(report).toEqualTypeOf<{ rows: string[] }>();
  expect(report.rows).toBeInstanceOf(Array);
  const csv = await answers.getReport({ accept: "text/csv" });
  expectTypeOf(csv).toEqualTypeOf<string>();
  expect(csv).toBeTypeOf("string");

  const { fetch, requests } = recorder({ body: "a,b", type: "text/csv; charset=utf-8" });
  const either = await createClient({ fetch }).answers.getReport.safe({ accept: ["application/json", "text/csv"] });
  expect(requests[0]?.headers["accept"]).toBe("application/json, text/csv, application/problem+json;q=0.5");
  if (!either.ok) throw new Error("The call must succeed.");
  expectTypeOf(either.data).toEqualTypeOf<{ rows: string[] } | string>();
  expect(either.data).toBe("a,b");
  // A call that requests JSON gets an unexpected response.
  expect(await createClient({ fetch }).answers.getReport.safe()).toMatchObject({ status: "unexpected" });
  // @ts-expect-error -- the media type is not declared
  await expect(answers.getReport({ accept: "text/html" })).rejects.toThrow(
    "getReport: `accept` must be one of application/json, text/csv, application/pdf.",
  );
});

test("returns bytes as a stream, which the platform can convert", async () => {
  const answer = async (): Promise<Response> => new Response("bytes", { headers: { "content-type": "image/png" } });
  const file = await createClient({ fetch: answer }).answers.getFile({ id: "1" });
  expectTypeOf(file).toEqualTypeOf<ReadableStream<Uint8Array>>();
  expect(await new Response(file).text()).toBe("bytes");
  const outcome = await createClient({ fetch: answer }).answers.getFile.safe({ id: "1" });
  expect((await outcome.response.blob()).type).toBe("image/png");
});

test("iterates events, lines and sequences with types", async () => {
  const events: WatchResultEvent[] = [];
  for await (const event of await streams.watch()) {
    if (event.event === "added") expectTypeOf(event.data).toEqualTypeOf<Photo>();
    else expectTypeOf(event.data).toEqualTypeOf<string>();
    events.push(event);
  }
  expect(events.length).toBeGreaterThan(1);
  for (const { event, data } of events) expect(typeof data).toBe(event === "added" ? "object" : "string");

  const points: Point[] = [];
  for await (const point of await streams.exportPoints()) points.push(point);
  for await (const point of await streams.exportPoints({ accept: "application/geo+json-seq" })) points.push(point);
  expect(points.length).toBeGreaterThan(3);
  for (const { x, y } of points) expect([typeof x, typeof y]).toEqual(["number", "number"]);

  await streams.importPoints({ body: '{"x":1,"y":2}\n{"x":3,"y":4}\n' });
  await expect(streams.importPoints({ body: '{"x":1}\n' })).rejects.toMatchObject({ status: 400 });
  expect(problems()).toEqual(["body /0/y is required."]);
});

test("returns a response at once, or as events with its parts", async () => {
  expect(await streams.chat({ body: { text: "hello" } })).toHaveProperty("text");
  const deltas: string[] = [];
  for await (const { data } of await streams.chat({ body: { text: "hello" }, accept: "text/event-stream" })) {
    deltas.push(data.delta);
  }
  expect(deltas.length).toBeGreaterThan(1);
});

test("returns a stream if the body requests one", async () => {
  const whole = await streams.chat({ body: { text: "hello", stream: false } });
  expectTypeOf(whole).toEqualTypeOf<{ text: string }>();
  expect(whole).toHaveProperty("text");
  const deltas: string[] = [];
  for await (const { data } of await streams.chat({ body: { text: "hello", stream: true } })) deltas.push(data.delta);
  expect(deltas.length).toBeGreaterThan(1);
  const outcome = await streams.chat.safe({ body: { text: "hello", stream: true } });
  if (outcome.ok) for await (const { data } of outcome.data) expect(data.delta).toBeTypeOf("string");
  expect(outcome.status).toBe(200);
  const either = await streams.chat({ body: { text: "hello", stream: deltas.length > 1 } });
  expect("text" in either ? "whole" : "stream").toBe("stream");
});
