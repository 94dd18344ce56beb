import { expect, test } from "vitest";
import { defaultVersion } from "../../../runtime/mock/dist/negotiate/default-version.js";
import { isDate } from "../../../runtime/mock/dist/negotiate/is-date.js";
import { parseAccept } from "../../../runtime/mock/dist/negotiate/parse-accept.js";
import { publishedVersion } from "../../../runtime/mock/dist/negotiate/published-version.js";
import { versionIn } from "../../../runtime/mock/dist/negotiate/version-in.js";

test.each([
  [[], null],
  [["v1", "v2"], "v2"],
  [["2023-01-01", "2024-01-01", "preview"], "2024-01-01"],
  [["2023-01", "2024-01", "v1"], "2024-01"],
])("the default version of %j is %j", (versions, version) => {
  expect(defaultVersion(versions)).toBe(version);
});

test.each(["2024-01-01", "2024-12-31", "2024-12", "2024-01"])("%s is a date", (version) => {
  expect(isDate(version)).toBe(true);
});

test.each(["2024-00-01", "2024-13-01", "2024-01-00", "2024-01-32", "2024", "2024-1-1", "2024-01-01.beta", "v1", ""])(
  "%j is not a date",
  (version) => {
    expect(isDate(version)).toBe(false);
  },
);

test.each([
  ["2024-01-01", "2024-01-01"],
  ["2024-05-05", "2024-01-01"],
  ["2025-01-01", "2025-01-01"],
  ["2099-01-01", "2025-01-01"],
  ["2023-12-31", null],
  ["preview", "preview"],
  ["2024-99-01", null],
  ["beta", null],
])("the published version for %s is %s", (requested, version) => {
  expect(publishedVersion(requested, ["2024-01-01", "2025-01-01", "preview"])).toBe(version);
});

test.each([
  ["application/vnd.acme.2024-08-05+json", "2024-08-05"],
  ["application/vnd.acme.2024-08-05;q=1", "2024-08-05"],
  ["application/vnd.acme.keys.v2+json", "v2"],
  ["application/vnd.other.2024-08-05+json", null],
  ["application/json", null],
])("the version in %s is %s", (mediaType, version) => {
  expect(versionIn(mediaType, ["application/vnd.acme.keys.", "application/vnd.ACME."])).toBe(version);
});

test.each([
  ["", [["*/*", 1]]],
  ["  ", [["*/*", 1]]],
  ["text/html", [["text/html", 1]]],
  [
    "Text/HTML ; q=0.5 , */* ; q=0.1, application/json;v=1",
    [
      ["application/json", 1],
      ["text/html", 0.5],
      ["*/*", 0.1],
    ],
  ],
  [
    "a/b;q=2, a/c;q=-1, a/d;q=x, a, a/e;q=0",
    [
      ["a/b", 1],
      ["a/e", 0],
    ],
  ],
  [
    "a/b, a/c, a/d",
    [
      ["a/b", 1],
      ["a/c", 1],
      ["a/d", 1],
    ],
  ],
])("the ranges of Accept %j are %j", (header, ranges) => {
  expect(parseAccept(header).map(({ type, quality }) => [type, quality])).toEqual(ranges);
});

test("an Accept header is read up to 4096 characters", () => {
  expect(parseAccept(`${"a/b,".repeat(1024)}c/d`)).toHaveLength(1024);
});
