import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { formatMarkdown } from "../../generator/dist/diff/output/format-markdown.js";
import type { LocatedFinding } from "../../generator/dist/diff/report.js";

/** Renders Markdown as GitHub does, with the HTML that the Markdown contains. */
function render(markdown: string): string {
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] };
  return micromark(markdown, options);
}

function findingWith(text: string): LocatedFinding {
  const operation = { method: "GET", path: `/${text}`, operationId: text, tags: [], versions: [] };
  const parameter = { in: "query", name: text };
  return {
    id: "request-parameter-removed",
    api: text,
    approval: { reason: text, until: null },
    hint: { kind: "property", from: text, to: `${text}2` },
    fingerprint: "0123456789abcdef",
    level: "error",
    wire: "breaking",
    types: "breaking",
    confidence: "exact",
    direction: "request",
    cause: { base: null, revision: null },
    args: { value: text },
    witness: { kind: "value", value: text },
    occurrences: [{ operation, status: null, mediaType: null, parameter, property: text }],
    operations: [operation, { ...operation, method: "POST" }],
  };
}

const hostile = [
  "@octocat and @acme/team, @type",
  "#123 and acme/orders#4 and GH-5",
  "https://evil.example/x and www.evil.example and ftp://evil.example",
  "a@evil.example and mailto:a@evil.example xmpp:a@evil.example",
  "<img src=x onerror=alert(1)><script>alert(1)</script><!-- x",
  "[x](https://evil.example) ![x](https://evil.example/x.png) [x]: https://evil.example",
  "</details></summary>",
  "`` ` ``` a | b",
  "\n\n# Heading\n\n- [ ] item\n\n```\n| a |\n|---|",
  "1. item",
  "    code",
  "*a* _b_ ~~c~~ **d** [^1] $x$",
  "&lt;b&gt; &#64;octocat",
];

test.each(hostile)("text of a document adds no markup, links or mentions: %j", (text) => {
  const finding = findingWith(text);
  const html = render(formatMarkdown({ base: text, revision: text, titles: [], history: [], findings: [finding] }));
  const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*|!--)/g)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(["code", "details", "h1", "h2", "li", "p", "summary", "ul"]);
  expect(html.match(/<h[12]/g)).toHaveLength(2);
  expect(html.match(/<details>/g)).toHaveLength(1);
  // Code hosts look for mentions and links in each piece of text outside code.
  const pieces = html.replace(/<code>[^]*?<\/code>/g, "<code>").split(/<[^>]*>/);
  for (const piece of pieces) {
    expect(piece).not.toMatch(/@[\w-]|#\d|\bgh-\d|www\.|:\/\/|mailto:\w|xmpp:\w/i);
  }
});

test("text that isn't markup is shown as it is in the document", () => {
  const html = render(
    formatMarkdown({ base: "a", revision: "b", titles: [], history: [], findings: [findingWith("x-y_z v1.2 a<b")] }),
  );
  expect(html).toContain("x-y_z v1.2 a&lt;b of the query parameter x-y_z v1.2 a&lt;b");
});
