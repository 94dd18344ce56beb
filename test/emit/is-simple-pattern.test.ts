import { expect, test } from "vitest";
import { isSimplePattern } from "../../generator/dist/emit/mcp/is-simple-pattern.js";

test.each([
  ["^[0-9a-f]{24}$", true],
  ["^([0-9a-f]{24})$", true],
  ["^[\\w.|+-]{1,64}$", true],
  ["^(?:[a-z]+)$", true],
  ["^\\d{4}-\\d{2}-\\d{2}$", true],
  ["abc", true],
  ["^\\p{L}+$", true],
  ["^a\\*\\*b+$", true],
  ["a*a*a*b", false],
  ["^a+a+$", false],
  ["^a{2,300}a{2,300}$", false],
  ["a+$", false],
  ["^(a+)+$", false],
  ["^(?:a|a)*$", false],
  ["^(a|b)$", false],
  ["^(?=a+)b$", false],
  ["^(a)\\1$", false],
  ["^x?", true],
  ["^(x)?", false],
  ["(", false],
])("the pattern %s is matched in linear time: %s", (pattern, expected) => {
  expect(isSimplePattern(pattern)).toBe(expected);
});
