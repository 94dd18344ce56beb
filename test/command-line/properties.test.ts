import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "../../runtime/cli/dist/json/format-json.js";
import { hasLongNumber } from "../../runtime/cli/dist/json/has-long-number.js";
import { parseExact } from "../../runtime/cli/dist/json/parse-exact.js";
import { toJson } from "../../runtime/cli/dist/json/to-json.js";
import { itemTexts } from "../../runtime/cli/dist/json/item-texts.js";
import { shellWord } from "../../runtime/cli/dist/output/shell-word.js";
import { escapeHidden } from "../../runtime/cli/dist/output/escape-hidden.js";
import { formatRecord, formatTable } from "../../runtime/cli/dist/output/format-table.js";
import { plainText } from "../../runtime/cli/dist/output/plain-text.js";
import { textWidth } from "../../runtime/cli/dist/output/text-width.js";
import { wrap } from "../../runtime/cli/dist/output/wrap.js";

const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const json = fc.json({ stringUnit: "binary" });

test("formatted JSON has the same value and no characters that a terminal would interpret", () => {
  fc.assert(
    fc.property(json, fc.boolean(), (text, isOneLine) => {
      const formatted = formatJson(text, { isOneLine });
      expect(JSON.parse(formatted)).toEqual(JSON.parse(text));
      expect(formatted).not.toMatch(hidden);
      if (isOneLine) expect(formatted).not.toContain("\n");
    }),
  );
});

test("formatted JSON has the indentation of JSON.stringify", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(formatJson(JSON.stringify(value))).toBe(escapeHidden(JSON.stringify(value, null, 2)));
    }),
  );
});

test("the texts of items are the items of the list", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.array(fc.string(), { maxLength: 3 }), (items, path) => {
      const page = path.reduceRight<unknown>((value, name) => ({ a: [1, "]"], [name]: value }), items);
      // A path of `a` would lead to the other list, unless the name replaces it.
      const texts = itemTexts(JSON.stringify(page), path);
      expect(texts?.map((text) => JSON.parse(text) as unknown)).toEqual(JSON.parse(JSON.stringify(items)));
    }),
  );
});

test("a path that doesn't lead to a list has no items", () => {
  expect(itemTexts('{"a":{"b":1}}', ["a", "b"])).toBeNull();
  expect(itemTexts('{"a":[1]}', ["b"])).toBeNull();
  expect(itemTexts("3", [])).toBeNull();
  expect(itemTexts('{"a":[1],"a":[2,3]}', ["a"])).toEqual(["2", "3"]);
});

test.each([
  ["9007199254740991", false],
  ["9007199254740993", true],
  ['{"a":"9007199254740993"}', false],
  ["[1e400]", true],
  ["0.1", false],
  ["1.2345678901234567890", true],
  ["1234567890.1234567891", true],
  ["12345678901.23456e5", true],
  ["1.5e3", false],
  ["1e-7", false],
  ["1e-400", true],
  ["0.30000000000000004", false],
])("finds numbers that JavaScript rounds: %s", (text, expected) => {
  expect(hasLongNumber(text)).toBe(expected);
});

test("parsed JSON has strings instead of the numbers that JavaScript rounds, and is the same otherwise", () => {
  fc.assert(
    fc.property(json, (text) => {
      fc.pre(!hasLongNumber(text));
      expect(parseExact(text)).toEqual(JSON.parse(text));
    }),
  );
  expect(parseExact('{"a 1":[12345678901234567890, -1.10],"b":"\\"12345678901234567890"}')).toEqual({
    "a 1": ["12345678901234567890", -1.1],
    b: '"12345678901234567890',
  });
});

test("a bigint becomes a number in JSON, or a string if a number would round it", () => {
  expect(toJson({ short: 5n, long: 2n ** 60n })).toBe('{"short":5,"long":"1152921504606846976"}');
});

test("a shell reads a quoted word as it was, and the word has no characters that a terminal would interpret", () => {
  const texts = fc.sample(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), 60);
  const words = [...texts, "it's", "$(id)", "-n", "`id`", "\\", "!x", "~", "a b", "'\u001b[31m'"]
    .map((text) => Buffer.from(text.replaceAll("\0", "")).toString())
    .filter((text) => text !== "");
  for (const word of words.map(shellWord)) expect(word).not.toMatch(hidden);
  const printed = execFileSync("bash", ["-c", `printf '%s\\0' ${words.map(shellWord).join(" ")}`], {
    encoding: "utf8",
  });
  expect(printed.split("\0").slice(0, -1)).toEqual(words);
});

test("tables of any items are within the width of the terminal", () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue())),
      fc.integer({ min: 60, max: 200 }),
      (items, width) => {
        const lines = formatTable(items, width).split("\n");
        expect(lines.join("\n")).not.toMatch(hidden);
        for (const line of lines.filter((each) => !each.startsWith("Not shown")))
          expect(textWidth(line)).toBeLessThanOrEqual(width);
        for (const item of items) expect(formatRecord(item, width)).not.toMatch(hidden);
      },
    ),
  );
});

test("descriptions in Markdown become text in linear time", () => {
  expect(plainText("# A\nsee [the docs](https://x.y) and [b](#c), **bold** <b>c</b>")).toBe(
    "A\nsee the docs (https://x.y) and b, bold c",
  );
  const start = performance.now();
  for (const part of ["[", "<a", "**", "[a](", "# "]) plainText(part.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2000);
  expect(wrap("a bb ccc\n  dd", 4)).toEqual(["a bb", "ccc", "  dd"]);
});
