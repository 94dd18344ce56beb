import { expect, expectTypeOf, test } from "vitest";
import type { AvailableFrom } from "../../../runtime/client/dist/codegen/v1.js";
import { recorder } from "../../support/recorder.js";
import { getTea as getTeaByFunction, type Tea } from "./tea/2024-01-01/teas.js";
import { connect } from "./tea/2024-01-01/connect.js";
import { createClient as createEarlierClient } from "./tea/2024-01-01/index.js";
import { apiKey, createClient, digest, ResponseError } from "./tea/index.js";

const tea = { id: "t", picked: "2026-01-02T03:04:05.000Z", serial: 7 };
const asRead = { id: "t", picked: new Date("2026-01-02T03:04:05Z"), serial: 7n };

test("reads dates and long integers", async () => {
  const { fetch, requests } = recorder({ body: tea });
  const client = createClient({ fetch, auth: apiKey("k") });
  expect(await client.teas.getTea({ teaId: "a/b" })).toEqual(asRead);
  expect(await getTeaByFunction(connect({ fetch, auth: apiKey("k") }), { teaId: "a/b" })).toEqual(asRead);
  const { url, headers } = requests[0] ?? {};
  expect(url).toBe("https://tea.example/api/teas/a%2Fb");
  expect(headers).toMatchObject({ accept: "application/vnd.tea.2024-01-01+json", "x-key": "k" });
  expect(requests[1]).toEqual(requests[0]);
  expectTypeOf(client.teas.getTea).returns.resolves.toEqualTypeOf<Tea>();
});

test("sends dates and long integers in the media type of the version", async () => {
  const { fetch, requests } = recorder({ status: 201, body: tea });
  await createEarlierClient({ fetch }).teas.createTea({ body: asRead });
  const { method, body, headers } = requests[0] ?? {};
  expect([method, headers?.["content-type"]]).toEqual(["POST", "application/vnd.tea.2024-01-01+json"]);
  expect(JSON.parse(body ?? "")).toEqual(tea);
});

test("serializes parameters in every style, and reads declared headers", async () => {
  const { fetch, requests } = recorder({ body: { results: [] }, headers: { "x-remaining": "3" } });
  const parameters = { page: 2, filter: { kind: "green" }, tags: ["a", "b"], xTrace: "t", theme: "dark" };
  const outcome = await createClient({ fetch }).teas.listTeas.safe(parameters);
  expect(outcome).toMatchObject({ ok: true, status: 200, data: { results: [] }, headers: { "x-remaining": 3 } });
  const { url, headers } = requests[0] ?? {};
  expect(url).toBe("https://tea.example/api/teas?page=2&filter%5Bkind%5D=green&tags=a%7Cb");
  expect(headers).toMatchObject({ "x-trace": "t", cookie: "theme=dark" });
});

test("iterates over counted and linked pages", async () => {
  const pages = recorder({ body: { results: [tea, tea], totalCount: 3 } }, { body: { results: [tea], totalCount: 3 } });
  expect(await createClient({ fetch: pages.fetch }).teas.listTeas.all({}).toArray()).toEqual([asRead, asRead, asRead]);
  expect(pages.requests.map(({ url }) => new URL(url).search)).toEqual(["", "?page=2"]);
  const links = recorder(
    { body: [{ text: "good" }], headers: { link: '</api/teas/t/reviews?after=1>; rel="next"' } },
    { body: [{ text: "bad" }] },
  );
  const reviews = await createClient({ fetch: links.fetch }).reviews.listReviews.all({ teaId: "t" }).toArray();
  expect(reviews).toEqual([{ text: "good" }, { text: "bad" }]);
});

test("rejects with a typed error, and doesn't quote the key", async () => {
  const failed = { status: 404, body: { errorCode: "NO_TEA", detail: "No tea for k3y." } };
  const client = createClient({ fetch: recorder(failed).fetch, auth: apiKey("k3y") });
  const error: unknown = await client.teas.getTea({ teaId: "t" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ResponseError);
  expect([client.teas.getTea.isError(error), client.teas.createTea.isError(error)]).toEqual([true, false]);
  expect(error).toMatchObject({ status: 404, errorCode: "NO_TEA", message: "getTea: 404 NO_TEA: No tea for ***." });
});

test("follows redirects without the key, and responds to a Digest challenge", async () => {
  const redirected = recorder({ status: 307, headers: { location: "https://other.example/teas/t" } }, { body: tea });
  await createClient({ fetch: redirected.fetch, auth: apiKey("k") }).teas.getTea({ teaId: "t" });
  expect(redirected.requests.map(({ url, headers }) => [new URL(url).host, "x-key" in headers])).toEqual([
    ["tea.example", true],
    ["other.example", false],
  ]);
  const challenge = { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' };
  const challenged = recorder({ status: 401, body: {}, headers: challenge }, { body: tea });
  const auth = digest({ publicKey: "p", privateKey: "s" });
  expect(await createClient({ fetch: challenged.fetch, auth }).teas.getTea({ teaId: "t" })).toEqual(asRead);
  expect(challenged.requests[1]?.headers["authorization"]).toMatch(/^Digest username="p"/);
});

test("uploads a file, and selects the media types of requests and responses", async () => {
  const { fetch, requests } = recorder({ status: 204 }, { body: "total\n1\n", type: "text/csv" });
  const { files } = createClient({ fetch });
  const body = { title: "Leaf", photo: new Blob(["bytes"]) };
  await files.addPhoto({ teaId: "t", body, contentType: "multipart/form-data" });
  expect(requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(requests[0]?.body).toContain("bytes");
  const report = await files.getReport({ accept: "text/csv" });
  expectTypeOf(report).toEqualTypeOf<string>();
  expect([report, requests[1]?.headers["accept"]]).toEqual(["total\n1\n", "text/csv"]);
});

test("returns a stream if the body requests it", async () => {
  const events = recorder({ body: 'data: {"delta":"a"}\n\ndata: {"delta":"b"}\n\n', type: "text/event-stream" });
  const { chat } = createClient({ fetch: events.fetch });
  const deltas: unknown[] = [];
  for await (const { data } of await chat.chat({ body: { text: "hi", stream: true } })) deltas.push(data);
  expect(deltas).toEqual([{ delta: "a" }, { delta: "b" }]);
  const single = createClient({ fetch: recorder({ body: { text: "yes" } }).fetch });
  expect(await single.chat.chat({ body: { text: "hi" } })).toEqual({ text: "yes" });
});

test("rejects a response of another version, and warns about deprecated operations", async () => {
  const { fetch } = recorder({ status: 201, body: tea, type: "application/vnd.tea.2025-01-01+json" }, { status: 204 });
  const warnings: string[] = [];
  const client = createEarlierClient({ fetch, warn: (message) => void warnings.push(message) });
  const outcome = await client.teas.createTea.safe({ body: asRead });
  expect(outcome).toMatchObject({ status: "unexpected", error: { reason: "unexpected-media-type" } });
  const deprecated: { readonly deleteTea: (parameters: { teaId: string }) => Promise<unknown> } = client.teas;
  await deprecated.deleteTea({ teaId: "t" });
  expect(warnings).toEqual(["deleteTea is deprecated; its sunset date is 2030-01-01."]);
});

test("declares resources that only later versions have", () => {
  type Later = NonNullable<ReturnType<typeof createEarlierClient>["orders"]>;
  expectTypeOf<Later>().toEqualTypeOf<AvailableFrom<"2025-01-01">>();
});
