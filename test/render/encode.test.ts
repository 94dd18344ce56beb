import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalText } from "../../generator/dist/diagnostics/terminal-text.js";
import { docBlock } from "../../generator/dist/render/doc-block.js";
import {
  encodeComment,
  encodeIdentifier,
  encodeJson,
  encodeKey,
  encodeLiteral,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeOneLine,
  encodeString,
  encodeTypeKey,
  encodeTypeString,
} from "../../generator/dist/render/encode.js";
import ts from "typescript";

/** Pieces that end strings, comments, templates or lines, or are commands or tags. The texts below combine them with random strings. */
const piece = fc.constantFrom(
  "*/",
  "/*",
  "//",
  "`",
  "${x}",
  "\\",
  '"',
  "'",
  "\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u202e",
  "</script>",
  "__proto__",
  "@type",
  "::error::",
  "\u001b[31m",
  "\ud800",
  "#",
  "|",
  "]",
  "}",
  "@import",
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 12 })
  .map((parts) => parts.join(""));
const runs = { numRuns: 2_000 };

// Creating a context takes longer than everything else in these tests.
const context = createContext({});
const evaluate = (code: string): unknown => runInContext(code, context);

test("a string literal evaluates to the same string, in JavaScript and in JSON", () => {
  fc.assert(
    fc.property(text, (value) => {
      const literal = encodeString(value);
      expect(evaluate(literal)).toBe(value);
      expect(JSON.parse(literal)).toBe(value);
      expect(literal).toMatch(/^"[\x20-\x7e\u00a0-\uffff]*"$/);
      expect(literal).not.toMatch(/<|[\u2028\u2029\u202a-\u202e]/);
    }),
    runs,
  );
});

test("a string in a type is the text that TypeScript prints for the same string", () => {
  const printer = ts.createPrinter();
  const file = ts.createSourceFile("x.ts", "", ts.ScriptTarget.Latest);
  const print = (value: string): string =>
    printer.printNode(ts.EmitHint.Unspecified, ts.factory.createStringLiteral(value), file);
  fc.assert(
    fc.property(text, (value) => {
      expect(encodeTypeString(value)).toBe(print(value));
      expect(evaluate(encodeTypeString(value))).toBe(value);
    }),
    runs,
  );
  expect(encodeTypeString("a\0b\x001\t\u00e9")).toBe('"a\\0b\\x001\\t\\u00E9"');
  expect(["id", "10", "1.5", "-1", "01", "a-b"].map(encodeTypeKey)).toEqual([
    "id",
    "10",
    "1.5",
    '"-1"',
    '"01"',
    '"a-b"',
  ]);
});

test("a literal of data evaluates to the same data, including a property `__proto__`", () => {
  fc.assert(
    fc.property(
      fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text))),
      (value) => {
        const read: unknown = evaluate(`(${encodeLiteral(value)})`);
        expect(JSON.stringify(read)).toBe(JSON.stringify(value));
        expect(JSON.stringify(JSON.parse(encodeJson(value)))).toBe(JSON.stringify(value));
      },
    ),
    runs,
  );
  expect(encodeKey("__proto__")).toBe('["__proto__"]');
  expect(encodeLiteral({ a: [1, { "b-c": null }] })).toBe('{ a: [1, { "b-c": null }] }');
});

test("text cannot end a comment or add a tag to it", () => {
  fc.assert(
    fc.property(text, (value) => {
      const block = docBlock({ text: value, isDeprecated: false, facts: [value] }, { see: value, deprecation: value });
      const file = ts.createSourceFile("x.ts", `${block}declare const x: 1;`, ts.ScriptTarget.Latest, true);
      expect(file.statements).toHaveLength(1);
      const tags = ts.getJSDocTags(file.statements[0] ?? file).map(({ tagName }) => tagName.text);
      expect(tags.filter((tag) => tag !== "see")).toEqual([]);
      for (const line of encodeComment(value)) expect(line).not.toMatch(/\*\/|[\r\n\u2028\u2029\u0085\u202a-\u202e]/);
    }),
    runs,
  );
});

test("text in a line comment stays on its line", () => {
  fc.assert(
    fc.property(text, (value) => {
      const { statements } = ts.createSourceFile("x.ts", `// ${encodeOneLine(value)}\nlet x;`, ts.ScriptTarget.Latest);
      expect(statements).toHaveLength(1);
    }),
    runs,
  );
});

test("a line of Markdown contains no HTML, links, code or line breaks", () => {
  fc.assert(
    fc.property(text, (value) => {
      const line = encodeMarkdown(value);
      expect(line).not.toMatch(/\n|(?<!\\)(?:\\\\)*[<>[\]`|*_#]/);
      expect(encodeMarkdownCode(value)).not.toMatch(/\n/);
    }),
    runs,
  );
  expect(encodeMarkdownCode("a ` b")).toBe("`` a ` b ``");
});

test("text for a terminal or a build log contains no control characters and no commands", () => {
  fc.assert(
    fc.property(text, (value) => {
      // Not a regular expression: eslint forbids control characters in one.
      const shown = terminalText(value);
      expect(Array.from(shown).every((character) => character >= " " && character !== "\u007f")).toBe(true);
      expect(shown).not.toMatch(/^\s*::|[\u202a-\u202e]/);
    }),
    runs,
  );
});

test("an identifier is returned unchanged, and any other name is rejected", () => {
  expect(encodeIdentifier("createOrgApiKey")).toBe("createOrgApiKey");
  expect(() => encodeIdentifier("a b")).toThrow();
});
