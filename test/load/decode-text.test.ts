import { expect, test } from "vitest";
import { decodeText } from "../../generator/src/host/decode-text.js";

const chunk = 1 << 19;
const before = "a".repeat(chunk - 2);

test.each([
  ["one byte", "x"],
  ["two bytes", "é"],
  ["three bytes", "€"],
  ["four bytes", "😀"],
  ["a byte order mark", "\uFEFF"],
])("decodes a character of %s at the boundary of two chunks", (_, character) => {
  const text = `${before}${character.repeat(5)}${"b".repeat(chunk * 2)}`;
  expect(decodeText("openapi.json", Buffer.from(text)) === text).toBe(true);
});

test("keeps a byte order mark, and decodes an empty file", () => {
  expect(decodeText("openapi.json", Buffer.from("\uFEFFopenapi"))).toBe("\uFEFFopenapi");
  expect(decodeText("openapi.json", Buffer.from(""))).toBe("");
});

test.each([
  ["a continuation without a start", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80]],
  ["a character that is cut off", [0x61, 0xf0, 0x9f, 0x98, 0x61, 0x61]],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80, 0xed, 0xa0, 0x80]],
])("refuses %s at the boundary of two chunks", (_, invalid) => {
  for (const rest of [0, chunk])
    for (const offset of [0, 1, 2, 3]) {
      const bytes = Buffer.concat([Buffer.from(before.slice(offset)), Buffer.from(invalid), Buffer.alloc(rest, "b")]);
      expect(() => decodeText("openapi.json", bytes)).toThrow("not UTF-8");
    }
});

test("refuses a large file without any start of a character", () => {
  expect(() => decodeText("openapi.json", Buffer.alloc(chunk * 2, 0x80))).toThrow("not UTF-8");
});
