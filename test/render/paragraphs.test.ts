import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { encodeParagraphs } from "../../generator/dist/render/text/encode-paragraphs.js";
import { encodeSentence } from "../../generator/dist/render/text/encode-sentence.js";

const render = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Descriptions, and the Markdown that pages contain. */
const texts: readonly (readonly [name: string, text: string, markdown: string])[] = [
  ["a code block", "Run:\n```sh\na | b\n<x>\n```\nDone.", "Run:\n\n```sh\na | b\n<x>\n```\n\nDone."],
  ["a code block without an end", "```\n# a", "```\n# a\n```"],
  [
    "a table",
    "| A | B |\n|---|:-:|\n| `a\\|b` | **x** |\n| 1 |\nText",
    "| A | B |\n| --- | --- |\n| `a\\|b` | **x** |\n| 1 |  |\n\nText",
  ],
  ["headings", "# A\nText\n\nB\n===\n---", "**A**\n\nText\n\n**B**"],
  ["nested lists", "- a\n  - b\n    c\n1. d\n2. e", "* a\n  * b c\n1. d\n2. e"],
  ["a paragraph in an item", "- a\n\n  b\n\nc", "* a\n\n  b\n\nc"],
  ["a quotation", "> a\n> b", "> a b"],
  ["emphasis", "**Note**: *a* __b__ _c_ snake_case 2 * 3 * 4", "**Note**: *a* **b** *c* snake\\_case 2 \\* 3 \\* 4"],
  ["emphasis in Chinese", "请**注意**事项", "请**注意**事项"],
  ["a link", '[`a`](https://x.example/a_b "T") [c](#d)', "`a` (<https://x.example/a_b>) c"],
  ["escapes and character references", "a\\_b &lt;c&gt; `&lt;`", "a\\_b \\<c\\> `&lt;`"],
  [
    "HTML",
    "<p>A <b>b</b> <code>c&lt;d</code></p><ul><li>e</li><li>f</li></ul>g<br/>h",
    "A **b** `c<d`\n\n* e\n* f\n\ng\n\nh",
  ],
  ["placeholders that look like tags", "Use <id> and `<b>` or <code>.", "Use \\<id\\> and `<b>` or \\<code\\>."],
  ["Arabic", "مرحبا `a` **عالم**", "مرحبا `a` **عالم**"],
];

test.each(texts)("a description keeps %s", (_name, text, markdown) => {
  expect(encodeParagraphs(text)).toBe(markdown);
});

test("the parts of an indented description belong to the list item", () => {
  const html = render(`- x\n\n  ${encodeParagraphs("a\n\n- b\n\n```\nc\n\nd\n```\n\n| A |B|\n|-|-|\n|1|2|", 2)}\n- y`);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html).toContain("<pre><code>c\n\nd\n</code></pre>");
  expect(html).toContain("<td>1</td>");
});

test.each([
  "[a](javascript:b)",
  "<img src=x onerror=a>",
  "**a<script>**",
  "```\n</code><script>",
  "|<b>|\n|-|\n|<script>|",
])("the description %j can't add HTML or links", (text) => {
  const html = micromark(encodeParagraphs(text), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  expect(html).not.toMatch(/<script|<img|href/);
});

test("a sentence is on one line", () => {
  expect(encodeSentence("<p>A</p>\n- b\n```\nc\n```")).toBe("A b c");
});

test("unpaired markup takes a time in proportion to the length of the text", () => {
  const start = performance.now();
  for (const text of ["**a ", "`a ", "[a", "<a ", "_a ", "- a\n", "```\n", "|a\n", "\\", "<b>"])
    encodeParagraphs(text.repeat(5000));
  expect(performance.now() - start).toBeLessThan(5000);
});
