import { expect, test } from "vitest";
import type { JournalEntry } from "../../runtime/mock-ui/dist/page/connection/journal-entry.js";
import { describeFault } from "../../runtime/mock-ui/dist/page/faults/describe-fault.js";
import { matchesFilter, type RequestFilter } from "../../runtime/mock-ui/dist/page/requests/matches-filter.js";
import { toCurl } from "../../runtime/mock-ui/dist/page/requests/to-curl.js";

const entry: JournalEntry = {
  direction: "received",
  method: "POST",
  target: "/files?folder=it's",
  operation: "createFile",
  status: 422,
  problems: ["body /name is required."],
  at: "2027-01-01T00:00:00.000Z",
  path: {},
  query: { folder: "it's" },
  request: {
    headers: {
      host: "localhost",
      "content-type": "application/json",
      "x-almanac-access": "[redacted]",
      "x-key": "$(id)",
    },
    body: { size: 7 },
    bytes: 10,
  },
  response: { headers: {}, body: "Unprocessable", bytes: 13 },
};
const all: RequestFilter = { text: "", method: "", status: "", onlyProblems: false };

test.each<[Partial<RequestFilter>, boolean]>([
  [{}, true],
  [{ text: "CREATEFILE" }, true],
  [{ text: '"size":7' }, true],
  [{ text: "unprocess" }, true],
  [{ text: "is required" }, true],
  [{ text: "nothing" }, false],
  [{ method: "POST", status: "4", onlyProblems: true }, true],
  [{ method: "GET" }, false],
  [{ status: "2" }, false],
])("the filter %j selects the entry: %j", (filter, expected) => {
  expect(matchesFilter(entry, { ...all, ...filter })).toBe(expected);
});

test("a filter for problems omits valid requests", () => {
  expect(matchesFilter({ ...entry, problems: [] }, { ...all, onlyProblems: true })).toBe(false);
});

test("the curl command is quoted for a shell, and has no headers of the browser or the page", () => {
  expect(toCurl(entry, "http://127.0.0.1:4010")).toBe(
    `curl --request POST --header 'content-type: application/json' --header 'x-key: $(id)' --data-raw '{"size":7}' 'http://127.0.0.1:4010/files?folder=it'\\''s'`,
  );
  const get = { ...entry, method: "GET", target: "/files", request: { headers: {}, bytes: 0 } };
  expect(toCurl(get, "http://127.0.0.1:4010")).toBe("curl http://127.0.0.1:4010/files");
});

test.each<[string, string, unknown, number, string]>([
  ["text that starts with @", "text/plain", "@/etc/passwd", 12, "--data-raw @/etc/passwd"],
  ["a form", "application/x-www-form-urlencoded", { a: "1 2", b: ["x", "y"] }, 13, "--data-raw 'a=1+2&b=x&b=y'"],
  ["a JSON string", "application/json", "hello", 7, `--data-raw '"hello"'`],
  ["malformed JSON", "application/json", "{oops", 5, "--data-raw '{oops'"],
  ["a body that the journal doesn't have", "image/png", undefined, 9, "--data-binary @body"],
])("the curl command sends %s", (_, type, body, bytes, data) => {
  const request = { headers: { "content-type": type }, body, bytes };
  expect(toCurl({ ...entry, target: "/files", request }, "http://mock")).toBe(
    `curl --request POST --header 'content-type: ${type}' ${data} http://mock/files`,
  );
});

test("the curl command leaves the boundary of a multipart body to curl, and the media type to the request", () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const form = { ...entry, target: "/files", request: { headers, body: { name: "@a", size: 7 }, bytes: 99 } };
  expect(toCurl(form, "http://mock")).toBe(
    "curl --request POST --form-string name=@a --form-string size=7 http://mock/files",
  );
  const untyped = { ...form, request: { headers: {}, body: { size: 7 }, bytes: 10 } };
  expect(toCurl(untyped, "http://mock")).toBe(
    `curl --request POST --header content-type: --data-raw '{"size":7}' http://mock/files`,
  );
});

test("the curl command has no headers that browsers add to requests that bypass their cache", () => {
  const cached = { pragma: "no-cache", "cache-control": "no-cache" };
  const get = { ...entry, method: "GET", target: "/files", request: { headers: cached, bytes: 0 } };
  expect(toCurl(get, "http://mock")).toContain("--header 'cache-control: no-cache'");
  const fromBrowser = { ...get, request: { headers: { ...cached, "sec-fetch-mode": "cors" }, bytes: 0 } };
  expect(toCurl(fromBrowser, "http://mock")).toBe("curl http://mock/files");
});

test("the curl command doesn't expand braces, and doesn't wait for the body of a HEAD request", () => {
  const head = { ...entry, method: "HEAD", target: "/files?filter={a,b}", request: { headers: {}, bytes: 0 } };
  expect(toCurl(head, "http://mock")).toBe("curl --globoff --head 'http://mock/files?filter={a,b}'");
});

test.each([
  [{ operation: "*", times: "always", status: 503 }, "Every call to any operation responds with 503."],
  [
    { operation: "getFile", times: 1, status: 429, retryAfter: 2 },
    "The next call to getFile responds with 429 and asks to retry after 2 s.",
  ],
  [
    { operation: "getFile", times: 3, latency: "2s", end: "truncated" },
    "The next 3 calls to getFile take 2s longer and end in the middle of the body.",
  ],
  [
    { operation: "getFile", times: 1, end: "reset" },
    "The next call to getFile closes the connection without a response.",
  ],
  [
    { operation: "getFile", times: 1, status: 400, code: "BAD", latency: 5 },
    "The next call to getFile responds with 400, reports the code BAD and takes 5 ms longer.",
  ],
] as const)("describes the fault %j", (fault, text) => {
  expect(describeFault({ id: 1, ...fault })).toBe(text);
});
