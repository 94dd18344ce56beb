import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  cleanText,
  encodeComment,
  encodeHtmlComment,
  encodeJson,
  encodeKey,
  encodeLiteral,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeOneLine,
  encodeString,
} from "../../generator/dist/render/encode.js";
import { terminalJson } from "../../generator/dist/diagnostics/terminal-json.js";
import { terminalText } from "../../generator/dist/diagnostics/terminal-text.js";
import { cpuMs } from "../support/cpu-ms.js";
import { payloads } from "./payloads.js";
import { faultsOfLog, faultsOfMarkdown } from "./sinks.js";

/** Random strings of code units, characters and payloads. */
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }),
        fc.constantFrom(...Array.from("*/`'\"\\\r\n<>-@${}[]|:#~\u2028\u2029\u0085").map((each) => each.charCodeAt(0))),
      ),
      { maxLength: 40 },
    )
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(...Object.values(payloads)),
);
const runs = { numRuns: process.env["HOSTILE"] === "all" ? 30_000 : 1_000 };

function evaluate(code: string): unknown {
  return runInThisContext(`(${code})`) as unknown;
}

function holds(property: (value: string) => void): void {
  fc.assert(fc.property(text, property), runs);
}

test("a literal evaluates to the original string, in JavaScript and in JSON, and contains only visible characters", () => {
  holds((value) => {
    const literal = encodeString(value);
    expect(evaluate(literal)).toBe(value);
    expect(JSON.parse(literal)).toBe(value);
    expect(literal).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029<]/);
    expect(faultsOfLog(literal).filter((fault) => !fault.startsWith("a command"))).toEqual([]);
    expect(literal).not.toMatch(/[\ud800-\udfff]/u);
  });
});

test("data with arbitrary names evaluates to the original data, with own properties only", () => {
  holds((value) => {
    const data = JSON.parse(`{ ${JSON.stringify(value)}: [${JSON.stringify(value)}, { "__proto__": 1 }] }`) as object;
    for (const evaluated of [evaluate(encodeLiteral(data)), JSON.parse(encodeJson(data)) as unknown]) {
      expect(evaluated).toEqual(data);
      expect(Object.keys(evaluated as object)).toEqual(Object.keys(data));
      expect(Object.getPrototypeOf(evaluated)).toBe(Object.prototype);
    }
  });
});

test("a key evaluates to the original property name", () => {
  holds((value) => {
    expect(Object.keys(evaluate(`{ ${encodeKey(value)}: 1 }`) as object)).toEqual([value]);
  });
});

test("a comment can't be ended and contains no directives, tags or unusual line breaks", () => {
  holds((value) => {
    for (const line of encodeComment(value)) {
      expect(line).not.toMatch(
        /\*\/|[\r\n\u0085\u2028\u2029]|[\u0000-\u0008\u000e-\u001f]|[\u202a-\u202e\u2066-\u2069]/,
      );
      expect(line).not.toMatch(/^\s*(@|\/)/);
    }
    const comment = encodeOneLine(value);
    expect(comment).not.toMatch(/[\r\n\u0085\u2028\u2029\u0000-\u001f]/);
    expect(encodeHtmlComment(value)).not.toMatch(/--|[<>\n]|^-|-$/);
  });
});

test.each([
  ["of spaces", " ".repeat(200_000)],
  ["that begins far to the right", `${" ".repeat(50_000)}- ${"ab ".repeat(50_000)}`],
  ["of one word", "a".repeat(200_000)],
  ["of slashes", "/".repeat(200_000)],
  ["of fences", "```\n".repeat(50_000)],
])("a long line %s is encoded in little time, and without growing much", (_, line) => {
  const start = cpuMs();
  const comment = encodeComment(`${line}x`).join("\n");
  expect(cpuMs() - start).toBeLessThan(1_000);
  expect(comment.length).toBeLessThan(30 * line.length);
});

test("text in Markdown contains no markup", () => {
  holds((value) => {
    const line = encodeMarkdown(value);
    expect(line).not.toContain("\n");
    expect(faultsOfMarkdown(`# a ${line}\n\n- ${encodeMarkdownCode(value)}\n`)).toEqual([]);
    expect(faultsOfMarkdown(`| ${encodeMarkdownCode(value)} | ${line} | |\n`)).toEqual([]);
  });
});

test("a log shows text in one line, without control characters or commands", () => {
  holds((value) => {
    expect(faultsOfLog(terminalText(value))).toEqual([]);
    expect(terminalText(value)).not.toContain("\n");
    const json = terminalJson({ [value]: value }, 2);
    expect(faultsOfLog(json)).toEqual([]);
    expect(JSON.parse(json)).toEqual({ [value]: value });
    expect(cleanText(value)).not.toMatch(/[\ud800-\udfff]/u);
  });
});
