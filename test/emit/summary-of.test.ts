import { expect, test } from "vitest";
import { summaryOf } from "../../generator/dist/emit/package/summary-of.js";

test.each([
  ["A token.\nIt expires.", "A token. It expires."],
  ["## Tokens\n\nCreate a *token*.\n\n### More\nText.", "Create a *token*."],
  ["", ""],
  ["# Only a heading", ""],
  [`Short. ${"a".repeat(400)}`, "Short."],
  ["a".repeat(400), `${"a".repeat(300)} …`],
  [`${"a".repeat(299)}😀`, `${"a".repeat(299)} …`],
])("the summary of %j is %j", (text, summary) => {
  expect(summaryOf(text)).toBe(summary);
});
