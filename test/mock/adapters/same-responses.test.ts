import { describe, expect, it } from "vitest";
import { type Fetch, toFetch } from "../../../runtime/mock/dist/adapters/fetch/to-fetch.js";
import { type FakeCore, fakeCore, respond } from "./fake-core.js";
import { startServer } from "./start-server.js";

const responses = {
  "/empty": () => respond(204, null),
  "/unchanged": () => respond(304, null, { headers: [["ETag", '"1"']] }),
  "/reset-content": () => respond(205, null),
  "/nothing": () => respond(202, null),
  "/text": () => respond(200, "text"),
  "/bytes": () => respond(200, new Uint8Array([0, 255, 128]), { headers: [["Content-Type", "application/gzip"]] }),
  "/missing": () => respond(404, '{"error":404}', { headers: [["Content-Type", "application/json"]] }),
  "/moved": () => respond(302, null, { headers: [["Location", "/text"]] }),
  "/late": () => respond(200, "late", { transportFault: { latency: 20 } }),
};

const form = new FormData();
form.set("a", "b");
const requests: readonly (readonly [title: string, path: string, init: RequestInit])[] = [
  ["an unusual path and query", "/orgs/%7Ba%7D//x:y?b=1&a=%20+", {}],
  ["headers in an object", "/", { headers: { "X-One": "1", "x-TWO": " 2 " } }],
  ["repeated headers in pairs", "/", { headers: [["x-one", "1"], ["X-One", "2"]] }], // prettier-ignore
  ["headers in a Headers object", "/", { headers: new Headers({ "x-one": "é" }) }],
  ["a string", "/", { method: "POST", body: "Grüße" }],
  ["a string with a content type", "/", { method: "PUT", body: "{}", headers: { "content-type": "application/json" } }],
  ["bytes", "/", { method: "PATCH", body: new TextEncoder().encode("bytes") }],
  ["a buffer", "/", { method: "post", body: new TextEncoder().encode("buffer").buffer }],
  ["a form", "/", { method: "POST", body: new URLSearchParams({ a: "b c" }) }],
  ["a blob", "/", { method: "POST", body: new Blob(["blob"], { type: "text/x" }) }],
  ["an empty body", "/", { method: "POST", body: "" }],
  ["no body", "/", { method: "DELETE" }],
  ["HEAD", "/", { method: "HEAD" }],
  ["OPTIONS", "/", { method: "OPTIONS" }],
  ...Object.keys(responses).flatMap((path): [string, string, RequestInit][] => [
    [`the response ${path}`, path, { redirect: "manual" }],
    [`the response ${path} to HEAD`, path, { method: "HEAD", redirect: "manual" }],
  ]),
];

/** The response of a call without the headers that Node's server adds. */
async function call(fetch: Fetch, url: string, init: RequestInit) {
  const response = await fetch(url, init);
  const headers = [...response.headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name));
  const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
  return { url: response.url, status: response.status, headers, body };
}

describe("in-process fetch and HTTP give the same response", () => {
  it.each(requests)("with %s", async (_title, path, init) => {
    const core: FakeCore = fakeCore(responses);
    const inProcess = toFetch(core);
    const url = (await startServer(fakeCore(responses))).url + path;
    const overHttp = await call(fetch, url, init);
    expect(await call(inProcess, url, init)).toEqual(overHttp);
    expect(await call(inProcess, url, init)).toMatchObject({ url, status: overHttp.status });
    expect(await call((input, init) => inProcess(new Request(input, init)), url, init)).toEqual(overHttp);
  });
});
