import { expect, test } from "vitest";
import { compilePattern } from "../../../runtime/mock/dist/pattern/compile-pattern.js";
import { SeededRandom } from "../../../runtime/mock/dist/data/random/seeded-random.js";
import { samplePattern } from "../../../runtime/mock/dist/data/sample/strings/sample-pattern.js";
import { cpuMs } from "../../support/cpu-ms.js";

const anyLength = { minLength: 0, maxLength: Infinity };

test.each([
  "^([a-f0-9]{24})$",
  String.raw`^mdb_sa_id_[a-fA-F\d]{24}$`,
  String.raw`^[\p{L}\p{N}\-_.(),:&@+']{1,64}$`,
  "^[0-9]{4}-[01][0-9]$",
  "^(?!foo)[a-z]+$",
  String.raw`^(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,32}$`,
  String.raw`(a)\1`,
  String.raw`^\P{L}$`,
  "^(a+)+$",
  "^(((((a*)*)*)*)*)*$",
  "b|c",
  "",
  String.raw`^[a-f\d]{8}-[a-f\d]{12}$|^arn:[a-z-]*?:box:[a-z-]*?:[\d]*:[a-z]*/[a-f\d]{12}$`,
  String.raw`arn:(aws[a-z-]*)?:box:[a-z]+-\d{1}:\d{12}:lid:[\w-]+(:(\$LATEST|[\w-]+))?`,
  String.raw`^$|arn:(aws[a-z-]*):([a-z\-])+:([a-z]+)?:(.*)`,
  String.raw`(^arn:(a*):(b*):(c*):(d*):.+$)`,
  String.raw`^[a-z.]*(?<!\.)$`,
  String.raw`^[^\x00-\x1F\x5B-\x5D]+$`,
  String.raw`^[\p{Alnum}\-]+$`,
])("samples a string for %s", (pattern) => {
  for (const seed of ["1", "2", "3"]) {
    const text = samplePattern(pattern, new SeededRandom(seed), anyLength);
    expect(text).not.toBeNull();
    expect(compilePattern(pattern)?.test(text ?? "")).toBe(true);
  }
});

test.each([
  ["^[a-z]*$", 64, 64],
  ["^[a-z]*-[a-z]*$", 10, 10],
  ["^.+$", 3, 3],
  ["^(a+)+$", 50, 60],
  [String.raw`^[\w-]{1,64}$`, 1, 2],
])("respects the length bounds of %s: %i to %i", (pattern, minLength, maxLength) => {
  const text = samplePattern(pattern, new SeededRandom("seed"), { minLength, maxLength }) ?? "";
  expect(text).toMatch(new RegExp(pattern));
  expect(text.length).toBeGreaterThanOrEqual(minLength);
  expect(text.length).toBeLessThanOrEqual(maxLength);
});

test.each([
  "(",
  "[a",
  "a{100000}",
  "(x{1000}){1000}",
  "((){1000000}){1000000}",
  "^(a+)+(?!b)b$",
  "^a*a*a*a*a*a*a*(?!b)b$",
  "x".repeat(5000),
])("gives up on %.30s in limited time", (pattern) => {
  const started = cpuMs();
  expect(samplePattern(pattern, new SeededRandom("seed"), anyLength)).toBeNull();
  expect(samplePattern(pattern, new SeededRandom("seed"), { minLength: 60, maxLength: 70 })).toBeNull();
  expect(cpuMs() - started).toBeLessThan(8000);
});
