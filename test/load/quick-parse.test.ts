import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { filesBelow } from "../architecture/sources.js";
import { changedText } from "./changed-text.js";
import { differenceIn } from "./difference.js";
import { jsonText } from "./json-text.js";
import { leftTexts, readTexts } from "./yaml-texts.js";

const options = {
  numRuns: process.env["HOSTILE"] === "all" ? 50_000 : 1_000,
  seed: Number(process.env["HOSTILE_SEED"] ?? 1),
};

const documents = ["spec", "examples", "test/golden", "test/fixtures"].flatMap((folder) =>
  filesBelow(folder, ".yaml", ".json"),
);

describe("the quick parser", () => {
  it.each(Object.entries(readTexts))("reads %s like the YAML library", (_, text) => {
    expect(differenceIn(text)).toBe("");
  });

  it.each(Object.entries(leftTexts))("leaves %s to the YAML library", (_, text) => {
    expect(differenceIn(text)).toBeNull();
  });

  it.each(documents.map(({ path, text }) => [path, text] as const))("reads %s like the YAML library", (_, text) => {
    expect(differenceIn(text)).toBe("");
  });
});

test("random changes of documents never make the quick parser differ from the YAML library", () => {
  const texts = [
    ...Object.values(readTexts),
    ...documents.map(({ text }) => text).filter((text) => text.length < 100_000),
  ];
  fc.assert(
    fc.property(changedText(texts), (text) => {
      expect(differenceIn(text.replace(/^\uFEFF/, "")) ?? "").toBe("");
    }),
    options,
  );
});

test("random JSON never makes the quick parser differ from the YAML library", () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      expect(differenceIn(text) ?? "").toBe("");
    }),
    options,
  );
});
