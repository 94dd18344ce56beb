import { expect, test } from "vitest";
import { createClient } from "./output/ledger/index.js";
import type { Entry } from "./output/ledger/shared.js";
import { recorder } from "../../support/recorder.js";

const wire = `{
  "id": 9007199254740993, "serial": "12345678901234567890", "count": 12345678901234567890, "at": "2026-01-02T03:04:05.678Z",
  "due": "2026-02-03", "parts": [{ "id": 1, "at": "2026-01-01T00:00:00Z", "due": null }], "marks": { "first": 1, "second": "2026-01-04T00:00:00Z" },
  "span": ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 5], "state": { "kind": "closed", "on": "2026-01-05T00:00:00Z" },
  "note": "2026-01-06T00:00:00Z 9007199254740993", "loose": { "on": "2026-01-07T00:00:00Z", "off": "2026-01-08T00:00:00Z" },
  "unknown": { "at": "2026-01-09T00:00:00Z", "__proto__": 9007199254740993 }
}`;

const entry: Entry = {
  id: 9007199254740993n,
  serial: 12345678901234567890n,
  count: 12345678901234567890,
  at: new Date("2026-01-02T03:04:05.678Z"),
  due: new Date("2026-02-03"),
  parts: [{ id: 1n, at: new Date("2026-01-01"), due: null }],
  marks: { first: 1, second: new Date("2026-01-04") },
  span: ["2026-01-01T00:00:00Z", new Date("2026-01-01"), 5n],
  state: { kind: "closed", on: new Date("2026-01-05") },
  note: "2026-01-06T00:00:00Z 9007199254740993",
  loose: { on: "2026-01-07T00:00:00Z", off: new Date("2026-01-08") },
};

test("converts received values only where the document declares a format", async () => {
  const { fetch } = recorder({ body: wire });
  const found = await createClient({ fetch }).entries.getEntry({ id: 1n, when: new Date(0) });
  const { unknown, ...rest } = found as Entry & { unknown: { at: unknown } };
  expect(rest).toEqual(entry);
  expect(unknown.at).toBe("2026-01-09T00:00:00Z");
  expect(Object.getOwnPropertyDescriptor(unknown, "__proto__")?.value).toBe(Number("9007199254740993"));
});

test("keeps received values that don't have their format, and sends them back unchanged", async () => {
  const at = "0000-00-00 00:00:00";
  const { fetch, requests } = recorder({ body: { id: "7", at, due: "soon", parts: [{ id: 1.5, at: "", due: 5 }] } });
  const { entries } = createClient({ fetch });
  const found = await entries.getEntry({ id: 1n, when: new Date(0) });
  expect(found).toEqual({ id: "7", at, due: "soon", parts: [{ id: 1.5, at: "", due: 5 }] });
  await entries.addEntry.safe({ body: found });
  expect(requests[1]?.body).toBe(JSON.stringify(found));
});

test("serializes sent values exactly, and does not change the caller's value", async () => {
  const { fetch, requests } = recorder({ status: 201, body: wire });
  const before = structuredClone(entry);
  await createClient({ fetch }).entries.addEntry({ body: entry });
  expect(entry).toEqual(before);
  expect(requests[0]?.body).toBe(
    '{"id":9007199254740993,"serial":"12345678901234567890","count":12345678901234567000,"at":"2026-01-02T03:04:05.678Z",' +
      '"due":"2026-02-03","parts":[{"id":1,"at":"2026-01-01T00:00:00.000Z","due":null}],"marks":{"first":1,"second":"2026-01-04T00:00:00.000Z"},' +
      '"span":["2026-01-01T00:00:00Z","2026-01-01T00:00:00.000Z",5],"state":{"kind":"closed","on":"2026-01-05T00:00:00.000Z"},' +
      '"note":"2026-01-06T00:00:00Z 9007199254740993","loose":{"on":"2026-01-07T00:00:00Z","off":"2026-01-08T00:00:00.000Z"}}',
  );
});

test("converts parameters in every location", async () => {
  const { fetch, requests } = recorder({ body: wire }, { body: { items: [], total: 0 } });
  const { entries } = createClient({ fetch });
  await entries.getEntry({ id: 9007199254740993n, when: new Date("2026-01-02T03:04:05Z") });
  await entries.listEntries({ since: new Date("2026-01-02T23:00:00Z"), page: 2n });
  expect(requests.map(({ url }) => url)).toEqual([
    "https://ledger.example/entries/9007199254740993/at/2026-01-02T03%3A04%3A05.000Z",
    "https://ledger.example/entries?since=2026-01-02&page=2",
  ]);
});

test("paginates with long integers", async () => {
  const page = (ids: readonly number[]): object => ({
    items: ids.map((id) => ({ id, at: "2026-01-01T00:00:00Z" })),
    total: 3,
  });
  const { fetch, requests } = recorder({ body: page([1, 2]) }, { body: page([3]) });
  const all = await createClient({ fetch }).entries.listEntries.all({ page: 1n }).toArray();
  expect(all.map(({ id }) => id)).toEqual([1n, 2n, 3n]);
  expect(requests).toHaveLength(2);
});

test("converts errors", async () => {
  const { fetch } = recorder({ status: 429, body: { until: "2026-01-01T00:00:00Z" } });
  const outcome = await createClient({ fetch }).entries.listEntries.safe();
  expect(outcome.status === 429 ? outcome.error.until : null).toEqual(new Date("2026-01-01"));
});

test("converts each media type by its own schema", async () => {
  const at = "2026-01-01T00:00:00Z";
  const type = "application/vnd.old+json";
  const { fetch, requests } = recorder({ body: { at } }, { body: { at }, type });
  const { either } = createClient({ fetch });
  const date = new Date(at);
  expect(await either.sendEither({ body: { at: date } })).toEqual({ at: date });
  const contentType = "application/merge-patch+json";
  expect(await either.sendEither({ contentType, body: { on: date, at }, accept: type })).toEqual({ at });
  expect(requests.map(({ body }) => body)).toEqual([
    '{"at":"2026-01-01T00:00:00.000Z"}',
    `{"on":"2026-01-01","at":"${at}"}`,
  ]);
});

test("converts JSON lines one by one", async () => {
  const { fetch } = recorder({
    type: "application/jsonl",
    body: '{"id":9007199254740993,"at":"2026-01-01T00:00:00Z"}\n',
  });
  const found = [];
  for await (const each of await createClient({ fetch }).either.readLines()) found.push(each);
  expect(found).toEqual([{ id: 9007199254740993n, at: new Date("2026-01-01") }]);
});

test("rejects an invalid date before sending", async () => {
  const { fetch, requests } = recorder();
  const sent = createClient({ fetch }).entries.listEntries({ since: new Date(NaN) });
  await expect(sent).rejects.toThrow(new TypeError("The parameters contain an invalid date."));
  expect(requests).toEqual([]);
});
