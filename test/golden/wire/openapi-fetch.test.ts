import { expect, expectTypeOf, test } from "vitest";
import { recorder } from "../../support/recorder.js";
import { createMock } from "./output/wire-mock/index.js";
import { createFetchClient } from "./output/wire/openapi-fetch.js";
import type { Photo, Point } from "./output/wire/index.js";

const mock = createMock({ seed: 7, validateResponses: true });
const client = createFetchClient({ fetch: mock.fetch });
const problems = (): readonly string[] => mock.journal().at(-1)?.problems ?? [];

test("openapi-fetch sends parameters of every style as the document describes them", async () => {
  const { data } = await client.GET("/points/{place}", {
    params: {
      path: { place: { x: 1, y: -2 } },
      query: { tags: ["a,b", "c"], range: { from: 1, to: 2 }, filter: { color: "red & blue" } },
      header: { "X-Trace": [1, 2] },
      cookie: { session: "s" },
    },
  });
  expectTypeOf(data).toEqualTypeOf<Point[] | undefined>();
  expect(problems()).toEqual([]);
  const { fetch, requests } = recorder({ body: [] });
  await createFetchClient({ fetch }).GET("/points/{place}", {
    params: { path: { place: { x: 1 } }, query: { tags: ["a,b", "c"] }, header: { "X-Trace": [1, 2] } },
  });
  expect(requests).toMatchObject([
    {
      url: "https://wire.example/points/.x=1?tags=a%2Cb,c",
      headers: { accept: "application/json", "x-trace": "1,2" },
    },
  ]);
});

test("serializers and a baseUrl of the call take precedence, and undeclared query parameters are sent", async () => {
  const { fetch, requests } = recorder({ body: [] });
  const recorded = createFetchClient({ fetch });
  await recorded.GET("/points/{place}", {
    params: { path: { place: { x: 1 } }, query: { tags: ["a"] } },
    baseUrl: "https://other.example/v1/",
    pathSerializer: (path) => path.replace("{place}", "here"),
    querySerializer: () => "own=1",
  });
  const query = { tags: ["a"], extra: ["b", "c"] };
  await recorded.GET("/points/{place}", { params: { path: { place: { x: 1 } }, query } });
  expect(requests.map(({ url }) => url)).toEqual([
    "https://other.example/v1/points/here?own=1",
    "https://wire.example/points/.x=1?tags=a&extra=b&extra=c",
  ]);
});

test("the body has the media type of the operation, or that of the call", async () => {
  const { fetch, requests } = recorder({ status: 201, body: { title: "t" } });
  const recorded = createFetchClient({ fetch });
  const { data } = await recorded.POST("/photos", { body: { url: "u" } });
  expectTypeOf(data).toEqualTypeOf<Photo | undefined>();
  await recorded.POST("/photos", {
    body: { url: "u" },
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "text/plain" },
  });
  const form = new FormData();
  form.set("title", "t");
  await recorded.POST("/photos", { body: form });
  expect(
    requests.map(({ headers, body }) => [headers["content-type"]?.split(";")[0], headers["accept"], body]),
  ).toEqual([
    ["application/json", "application/json", '{"url":"u"}'],
    ["application/x-www-form-urlencoded", "text/plain", "url=u"],
    ["multipart/form-data", "application/json", expect.stringContaining('name="title"')],
  ]);
});

test("a body that the operation doesn't accept as JSON is rejected instead of being mislabeled", async () => {
  const { fetch, requests } = recorder({ status: 204 });
  const recorded = createFetchClient({ fetch });
  await expect(recorded.PUT("/notes", { body: "text" })).rejects.toThrow(
    'putNotes: the operation accepts no JSON. Pass the body as FormData, or set the header "Content-Type" to one of application/xml, text/plain',
  );
  await recorded.PUT("/notes", {
    body: "text",
    headers: { "Content-Type": "text/plain" },
    bodySerializer: (body) => body as string,
  });
  expect(requests.map(({ body }) => body)).toEqual(["text"]);
});

test("a response in several media types has the type of the requested one, or the type that parseAs determines", async () => {
  const { data } = await client.POST("/chat", { body: { text: "hello" } });
  expectTypeOf(data).toEqualTypeOf<string | { text: string } | undefined>();
  expect(data).toHaveProperty("text");
  const { fetch } = recorder({ body: "png", type: "image/png" });
  const reader = createFetchClient({ fetch });
  const file = await reader.GET("/photos/{id}/file", { params: { path: { id: "1" } }, parseAs: "arrayBuffer" });
  expectTypeOf(file.data).toEqualTypeOf<ArrayBuffer | undefined>();
  expect(file.data?.byteLength).toBe(3);
});
