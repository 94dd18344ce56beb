import fc from "fast-check";
import { expect, test } from "vitest";
import { compilePattern } from "../../runtime/mock/dist/pattern/compile-pattern.js";
import { buildAutomaton } from "../../runtime/mock/dist/pattern/build-automaton.js";
import { parsePattern } from "../../runtime/mock/dist/pattern/parse-pattern.js";
import { runAutomaton } from "../../runtime/mock/dist/pattern/run-automaton.js";
import { generateDocument } from "../support/memory-run.js";
import { callerOf, mockOf } from "../support/mock-of.js";

const long = 100_000;

/** Patterns with catastrophic backtracking, each with a text that causes it. */
const backtracking: readonly (readonly [string, string])[] = [
  ["^(a+)+$", `${"a".repeat(long)}!`],
  ["^(a|a)*$", `${"a".repeat(long)}!`],
  ["^(a|aa)+$", `${"a".repeat(long)}!`],
  ["(.*)*x", "a".repeat(long)],
  ["^([a-z]+)*\\d$", "a".repeat(long)],
  ["(x+x+)+y", "x".repeat(long)],
  ["a*b", "a".repeat(long)],
  ["^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$", `a@${"a.".repeat(long / 2)}!`],
  ["\\s+$", `${" ".repeat(long)}a`],
  ["^(?=(a+)+$)", `${"a".repeat(long)}!`],
  ["^(a+)+\\1$", `${"a".repeat(long)}!`],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "a".repeat(long)],
];

function documentWith(pattern: string): string {
  const schema = { type: "object", properties: { a: { type: "string", pattern } }, required: ["a"] };
  const content = { "application/json": { schema } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        post: { operationId: "a", requestBody: { content }, responses: { 200: { description: "OK", content } } },
      },
    },
  });
}

test.each(backtracking)("a mock checks 100 kB against %s, and keeps responding", async (pattern, text) => {
  const call = callerOf(await mockOf(documentWith(pattern)));
  const { status } = call("POST /a", { body: { a: text } });
  expect(status).toBeLessThan(500);
  // Lookarounds and back-references need backtracking. They are not checked against long strings.
  if (parsePattern(pattern) !== null) expect(status).toBe(400);
});

test.each(["([", "\\", "(?i)abc", "[z-a]", "(?P<a>b)", "a{2,1}", "*", "(?<a>b)(?<a>c)"])(
  "%s is not a valid pattern: that is reported, and strings are not checked against it",
  async (pattern) => {
    const { summary, files } = await generateDocument(documentWith(pattern));
    expect(summary.diagnostics.map(({ code }) => code)).toContain("malformed-pattern");
    expect(
      [...files]
        .filter(([path]) => path.endsWith(".js"))
        .map(([, text]) => text)
        .join(""),
    ).not.toContain('RegExp("');
    const call = callerOf(await mockOf(documentWith(pattern), { validateResponses: false }));
    expect(call("POST /a", { body: { a: "anything" } }).status).toBe(200);
  },
);

test.each([
  "x{100000}",
  "(x{1000}){1000}",
  "^\\d{1,9007199254740993}$",
  "a/b",
  "a*/b",
  "\u2028",
  "(?<!a)b",
  "(?=a)+",
  "\\cA",
  "$^",
  "[[:alpha:]]",
])("a mock with %s starts and responds", async (pattern) => {
  const call = callerOf(await mockOf(documentWith(pattern), { validateResponses: false }));
  expect(call("POST /a", { body: { a: "x".repeat(1_000) } }).status).toBeLessThan(500);
});

/** Patterns over few characters, so that they often match. */
const patterns = fc.letrec<{ node: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    // Deeper patterns can keep the native engine busy for minutes.
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\w", "\\d", "\\.", "^", "$", "\\b", "\\B", "-"),
    tie("node").map((inner) => `(?:${inner})`),
    tie("node").map((inner) => `(${inner})`),
  ),
  node: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "*?")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((terms) => terms.map(([atom, sign]) => (/^(\^|\$|\\b|\\B)$/i.test(atom) ? atom : atom + sign)).join(""))
    .chain((left) =>
      fc.oneof(
        fc.constant(left),
        tie("node").map((right) => `${left}|${right}`),
      ),
    ),
})).node;

test("the automaton finds the same matches as the native engine", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "-", ".", "1", "é", "💥", "\n"), maxLength: 8 });
  fc.assert(
    fc.property(patterns, texts, fc.boolean(), (pattern, text, isUnicode) => {
      const parsed = parsePattern(pattern);
      const automaton = parsed === null ? null : buildAutomaton(parsed);
      if (automaton === null) return;
      // V8 matches `\B` between the halves of a surrogate pair, which ECMA-262 doesn't allow.
      if (isUnicode && pattern.includes("\\B") && text.includes("💥")) return;
      expect(runAutomaton(automaton, text, isUnicode)).toBe(new RegExp(pattern, isUnicode ? "u" : "").test(text));
    }),
    { numRuns: process.env["HOSTILE"] === "all" ? 20_000 : 1_000, seed: Number(process.env["HOSTILE_SEED"] ?? 1) },
  );
});

test("the automaton supports patterns of real documents, for strings of any length", () => {
  const slug = compilePattern("^[a-z0-9]+(?:-[a-z0-9]+)*$");
  expect([slug?.test("a-b".repeat(1_000)), slug?.test(`${"a-b".repeat(1_000)}-`)]).toEqual([true, false]);
  const host = compilePattern("^((?!-)[A-Za-z0-9-]{1,63}(?<!-)\\.)+[a-z]{2,}$");
  expect([host?.test("a.example"), host?.test("-a.example")]).toEqual([true, false]);
});
