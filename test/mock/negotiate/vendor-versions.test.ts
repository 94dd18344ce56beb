import { describe, expect, it } from "vitest";
import { defaultVersion } from "../../../runtime/mock/dist/negotiate/default-version.js";
import { versionIn } from "../../../runtime/mock/dist/negotiate/version-in.js";

describe("the version of a request that names none", () => {
  it.each([
    [["2.9", "2.10", "Unstable"], "2.10"],
    [["v1.44", "v1.47", "v2beta1"], "v1.47"],
    [["2024-01-01", "2024-10-01-preview"], "2024-01-01"],
    [["2025-09-30.clover", "2026-01-28.preview"], "2025-09-30.clover"],
    [["71", "72-rc.1"], "71"],
    [["legacy", "preview"], "preview"],
  ])("of %s is %s", (versions, expected) => {
    expect(defaultVersion(versions)).toBe(expected);
  });
});

it.each([
  ["application/vnd.acme.2024-01-01+json", "2024-01-01"],
  ["application/vnd.acme.2024-01-01.orders+json", "2024-01-01"],
  ["application/vnd.acme.v2.orders+json", "v2"],
  ["application/vnd.acme.2.10+json", "2.10"],
  ["application/vnd.acme.2026-01-28.preview+json", "2026-01-28.preview"],
  ["application/vnd.acme.preview+json", "preview"],
  ["text/html", null],
])("the media type %s names the version %s", (mediaType, expected) => {
  expect(versionIn(mediaType, ["application/vnd.acme."])).toBe(expected);
});
