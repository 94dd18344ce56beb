import { describe, expect, it } from "vitest";
import { type Fetch, toFetch } from "../../../runtime/mock/dist/adapters/fetch/to-fetch.js";
import { answer, type FakeCore, fakeCore } from "./fake-core.js";
import { startServer } from "./start-server.js";

const answers = {
  "/empty": () => answer(204, null),
  "/unchanged": () => answer(304, null, { headers: [["ETag", '"1"']] }),
  "/reset-content": () => answer(205, null),
  "/nothing": () => answer(202, null),
  "/text": () => answer(200, "text"),
  "/bytes": () => answer(200, new Uint8Array([0, 255, 128]), { headers: [["Content-Type", "application/gzip"]] }),
  "/missing": () => answer(404, '{"error":404}', { headers: [["Content-Type", "application/json"]] }),
  "/moved": () => answer(302, null, { headers: [["Location", "/text"]] }),
  "/late": () => answer(200, "late", { mishap: { latency: 20 } }),
};

const form = new FormData();
form.set("a", "b");
const requests: readonly (readonly [title: string, path: string, init: RequestInit])[] = [
  ["a path and a query as they are", "/orgs/%7Ba%7D//x:y?b=1&a=%20+", {}],
  ["headers of an object", "/", { headers: { "X-One": "1", "x-TWO": " 2 " } }],
  ["headers of pairs, joined", "/", { headers: [["x-one", "1"], ["X-One", "2"]] }], // prettier-ignore
  ["headers of Headers", "/", { headers: new Headers({ "x-one": "é" }) }],
  ["a text", "/", { method: "POST", body: "Grüße" }],
  ["a text with its type", "/", { method: "PUT", body: "{}", headers: { "content-type": "application/json" } }],
  ["bytes", "/", { method: "PATCH", body: new TextEncoder().encode("bytes") }],
  ["a buffer", "/", { method: "post", body: new TextEncoder().encode("buffer").buffer }],
  ["a form", "/", { method: "POST", body: new URLSearchParams({ a: "b c" }) }],
  ["a blob", "/", { method: "POST", body: new Blob(["blob"], { type: "text/x" }) }],
  ["an empty body", "/", { method: "POST", body: "" }],
  ["no body", "/", { method: "DELETE" }],
  ["HEAD", "/", { method: "HEAD" }],
  ["OPTIONS", "/", { method: "OPTIONS" }],
  ...Object.keys(answers).flatMap((path): [string, string, RequestInit][] => [
    [`the answer ${path}`, path, { redirect: "manual" }],
    [`the answer ${path} to HEAD`, path, { method: "HEAD", redirect: "manual" }],
  ]),
];

/** What a caller sees of an answer. What Node's server adds by itself is not the mock's. */
async function see(fetch: Fetch, url: string, init: RequestInit) {
  const response = await fetch(url, init);
  const own = [...response.headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
  const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return { url: response.url, status: response.status, headers: own, body };
}

describe("fetch without a network and over HTTP come to the same", () => {
  it.each(requests)("with %s", async (_title, path, init) => {
    const [near, far]: readonly FakeCore[] = [fakeCore(answers), fakeCore(answers)];
    if (near === undefined || far === undefined) throw new Error("Two cores are needed.");
    const url = (await startServer(far)).url + path;
    const overHttp = await see(fetch, url, init);
    expect(await see(toFetch(near), url, init)).toEqual(overHttp);
    expect(await see(toFetch(near), url, init)).toMatchObject({ url, status: overHttp.status });
    expect(await see((input, init) => toFetch(near)(new Request(input, init)), url, init)).toEqual(overHttp);
  });
});
