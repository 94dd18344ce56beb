import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ExactInteger,
  parseExactly,
  roundExactIntegers,
  stringifyExactly,
} from "../../../runtime/client/dist/convert/exact-json.js";

test("parses an integer that a number can't represent without rounding it", () => {
  const text =
    '{"a":[9007199254740993,-9007199254740993,9007199254740991,1e30,1234567890123456.5],"b":"9007199254740993"}';
  expect(parseExactly(text)).toEqual({
    a: [
      new ExactInteger("9007199254740993"),
      new ExactInteger("-9007199254740993"),
      9007199254740991,
      1e30,
      1234567890123456.5,
    ],
    b: "9007199254740993",
  });
});

test.each([
  "00000000000000001",
  "[1,2",
  '{"a":12345678901234567890',
  "12345678901234567890x",
  "--12345678901234567890",
])("throws a SyntaxError for invalid JSON: %s", (text) => {
  expect(() => parseExactly(text)).toThrow(SyntaxError);
});

test("parses any JSON like JSON.parse, apart from large integers", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.bigInt(), (json, integer) => {
      const text = `[${json},${integer},"\\\\\\"${integer}"]`;
      expect(roundExactIntegers(parseExactly(text))).toEqual(JSON.parse(text));
    }),
  );
});

test("serializes any value like JSON.stringify, apart from bigints", () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true }), (value) => {
      expect(stringifyExactly(value)).toBe(JSON.stringify(value));
    }),
  );
  expect(stringifyExactly({ a: 2n ** 64n, b: [1n], c: undefined })).toBe('{"a":18446744073709551616,"b":[1]}');
});
