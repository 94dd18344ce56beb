import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { docBlock } from "../../generator/dist/render/doc-block.js";
import {
  Constant,
  encodeComment,
  encodeHtmlComment,
  encodeJson,
  encodeKey,
  encodeLiteral,
  encodeMarkdown,
  encodeMarkdownCode,
  encodeNames,
  encodeOneLine,
} from "../../generator/dist/render/encode.js";
import { compileTemplate } from "../../generator/dist/render/compile-template.js";
import { createRender } from "../../generator/dist/render/engine.js";
import { Printed } from "../../generator/dist/render/printed.js";

const documentation = { text: null, isDeprecated: false, facts: [] };

describe("a list of names", () => {
  it("is one line of at most 100 characters", () => {
    const names = ["a".repeat(47), "b".repeat(47)];
    expect(encodeNames(names)).toBe(`{ ${names.join(", ")} }`);
    expect(encodeNames(names)).toHaveLength(100);
  });

  it("has a line for each name if it is longer", () => {
    const long = ["a".repeat(48), "b".repeat(47)];
    expect(encodeNames(long)).toBe(`{\n  ${"a".repeat(48)},\n  ${"b".repeat(47)},\n}`);
  });

  it("must be a list", () => {
    expect(() => encodeNames("a")).toThrow("list");
  });
});

describe("a literal", () => {
  it("is one line of at most 100 characters, including its indentation", () => {
    const value = { name: "x".repeat(88) };
    expect(encodeLiteral(value)).toBe(`{ name: "${"x".repeat(88)}" }`);
    expect(encodeLiteral(value)).toHaveLength(100);
    expect(encodeLiteral(value, 1)).toBe(`{\n   name: "${"x".repeat(88)}",\n }`);
  });

  it("has a line for each property and item if it is longer, at every depth", () => {
    const value = { first: ["x".repeat(60), "y".repeat(60)], second: [1, true, null], third: {} };
    expect(encodeLiteral(value, 2)).toBe(
      [
        "{",
        "    first: [",
        `      "${"x".repeat(60)}",`,
        `      "${"y".repeat(60)}",`,
        "    ],",
        "    second: [1, true, null],",
        "    third: {},",
        "  }",
      ].join("\n"),
    );
  });

  it("writes constants, dates and long integers as expressions, on their own and within data", () => {
    const when = new Date("2024-08-05T00:00:00Z");
    expect(encodeLiteral([new Constant("writer"), when, 12n])).toBe(
      '[writer, new Date("2024-08-05T00:00:00.000Z"), 12n]',
    );
    expect(encodeLiteral(new Constant("writer"))).toBe("writer");
    expect(encodeLiteral({ at: new Constant("writer"), none: [], text: "a" })).toBe(
      '{ at: writer, none: [], text: "a" }',
    );
  });

  it("reads deeply nested data a limited number of times", () => {
    let reads = 0;
    const leaf = {
      get text(): string {
        reads += 1;
        return "x".repeat(200);
      },
    };
    let value: object = leaf;
    for (let depth = 0; depth < 200; depth += 1) value = { inner: value };
    expect(encodeLiteral(value)).toContain("x".repeat(200));
    expect(reads).toBeLessThan(20);
  });

  it("throws for a value that isn't data", () => {
    expect(() => encodeLiteral(undefined)).toThrow("undefined");
    expect(() => encodeLiteral([() => 1])).toThrow("function");
    expect(() => encodeJson({ a: undefined })).toThrow("undefined");
    expect(() => new Constant("a b")).toThrow("a b");
  });

  it("quotes property names that aren't identifiers or short integers", () => {
    expect(["a", "$a_1", "0", "10", "123456789"].map(encodeKey)).toEqual(["a", "$a_1", "0", "10", "123456789"]);
    expect(["01", "1234567890", "a-b", ""].map(encodeKey)).toEqual(['"01"', '"1234567890"', '"a-b"', '""']);
  });
});

describe("JSON", () => {
  it("is indented by two spaces per level, and has empty values on one line", () => {
    expect(encodeJson({ a: [1, { b: null }], c: [], d: {}, e: "x" })).toBe(
      JSON.stringify({ a: [1, { b: null }], c: [], d: {}, e: "x" }, null, 2),
    );
  });

  it("continues the indentation of its line", () => {
    expect(encodeJson({ a: [true] }, 4)).toBe('{\n      "a": [\n        true\n      ]\n    }');
  });
});

describe("a comment", () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index % 10}`).join(" ");

  it("wraps lines at 116 characters", () => {
    const exact = `${words(19)} x`;
    expect(exact).toHaveLength(115);
    expect(encodeComment(`${exact}y`)).toEqual([`${exact}y`]);
    expect(encodeComment(`${exact}yz`)).toEqual([words(19), "xyz"]);
  });

  it("wraps earlier if it is indented", () => {
    const line = `${words(18)} abcd`;
    expect(line).toHaveLength(112);
    expect(encodeComment(line, 4)).toEqual([line]);
    expect(encodeComment(line, 5)).toEqual([words(18), "abcd"]);
  });

  it("aligns the continuation of a list item with its text", () => {
    expect(encodeComment(`- ${words(20)}`)).toEqual([`- ${words(19)}`, "  word9"]);
    expect(encodeComment(`  10. ${words(20)}`)).toEqual([`  10. ${words(18)}`, "      word8 word9"]);
  });

  it("keeps several spaces in a row, at the start of a line and within it", () => {
    expect(encodeComment(`    ${words(20)}`)).toEqual([`    ${words(18)}`, "    word8 word9"]);
    expect(encodeComment(`a  b`)).toEqual(["a  b"]);
  });

  it("doesn't wrap code blocks, tables and quotes", () => {
    const long = words(30);
    expect(encodeComment(`\`\`\`\n${long}\n\`\`\`\n${long}`)).toEqual([
      "```",
      long,
      "```",
      words(19),
      long.slice(words(19).length + 1),
    ]);
    expect(encodeComment(`~~~\n${long}`)).toEqual(["~~~", long]);
    expect(encodeComment(`| ${long} |`)).toEqual([`| ${long} |`]);
    expect(encodeComment(`> ${long}`)).toEqual([`> ${long}`]);
  });

  it("has no blank lines at its start and end, and no spaces at the end of lines", () => {
    expect(encodeComment("\n \na  \n\nb\n\n")).toEqual(["a", "", "b"]);
    expect(encodeComment(" \n ")).toEqual([]);
  });

  it("escapes text that would end it or start a tag", () => {
    expect(encodeComment("a */ b */")).toEqual(["a *\\/ b *\\/"]);
    expect(encodeComment("@type {x}\nmail to me@example.com, or @me")).toEqual([
      "\\@type {x}",
      "mail to me@example.com, or \\@me",
    ]);
    expect(encodeComment("/ slash")).toEqual(["\\/ slash"]);
    expect(encodeComment(`${words(19)}xx /slash`)).toEqual([`${words(19)}xx`, "\\/slash"]);
  });
});

describe("a documentation block", () => {
  it("is one line if its text is one line", () => {
    expect(docBlock({ ...documentation, text: "A color." }, { indent: 2 })).toBe("  /** A color. */\n");
  });

  it("starts at the margin by default", () => {
    expect(docBlock({ ...documentation, text: "A color." })).toBe("/** A color. */\n");
  });

  it("is empty without text, facts and tags", () => {
    expect(docBlock(documentation)).toBe("");
  });

  it("separates text, facts and tags by blank lines", () => {
    expect(
      docBlock(
        { text: "A color.\nOr a shade.", isDeprecated: true, facts: ["Default:  `red`", "Format:\ncolor"] },
        { indent: 2, deprecation: "Use `shade`.", see: "https://example.com/a" },
      ),
    ).toBe(
      [
        "  /**",
        "   * A color.",
        "   * Or a shade.",
        "   *",
        "   * Default: `red`",
        "   * Format: color",
        "   *",
        "   * @deprecated Use `shade`.",
        "   * @see https://example.com/a",
        "   */",
        "",
      ].join("\n"),
    );
  });

  it("has a tag without text for a deprecation without a reason, and only links to web addresses", () => {
    const deprecated = { ...documentation, isDeprecated: true };
    expect(docBlock(deprecated)).toBe("/** @deprecated */\n");
    expect(docBlock(deprecated, { see: "javascript:alert(1)" })).toBe("/** @deprecated */\n");
    expect(docBlock(deprecated, { see: "https://example.com/ @type" })).toBe("/** @deprecated */\n");
  });
});

describe("a comment of one line", () => {
  it("has no line breaks, control characters or surrounding spaces", () => {
    expect(encodeOneLine("  a\r\n  b\u0007c\u2028 ")).toBe("a b c");
  });
});

describe("Markdown", () => {
  it("escapes markup, including markup that is only recognized at the start of a line", () => {
    expect(encodeMarkdown(" a*b  [c](d) ")).toBe("a\\*b \\[c\\](d)");
    expect(["- a", "= a", "1. a", "2) a"].map(encodeMarkdown)).toEqual(["\\- a", "\\= a", "1\\. a", "2\\) a"]);
    expect(["a - b", "a 1. b"].map(encodeMarkdown)).toEqual(["a - b", "a 1. b"]);
  });

  it("fences code with more backticks than it contains", () => {
    expect(encodeMarkdownCode("a")).toBe("`a`");
    expect(encodeMarkdownCode("a`b")).toBe("`` a`b ``");
    expect(encodeMarkdownCode("a``b`c|d")).toBe("``` a``b`c\\|d ```");
  });

  it("cannot end an HTML comment", () => {
    expect(encodeHtmlComment("a --> b")).toBe("a - -  b");
    expect(encodeHtmlComment("-a--b-")).toBe(" a- -b ");
  });
});

describe("a template", () => {
  const render = (template: string, view: object): string => {
    const compiled: unknown = runInThisContext(`(${compileTemplate(template)})`);
    return createRender(new Map([["page", Object(compiled)]]))("page", view);
  };

  it("places printed types with the indentation of their line", () => {
    expect(render("  x: {{printed type indent=2}};", { type: new Printed("{\n  a: 1;\n}") })).toBe(
      "  x: {\n    a: 1;\n  };",
    );
  });

  it("throws if a value has the wrong type for its helper", () => {
    expect(() => render("{{oneLine a}}", { a: 1 })).toThrow(/number/);
    expect(() => render("{{printed a}}", { a: "text" })).toThrow(/printed/);
    expect(() => render("{{#if isA}}x{{/if}}", { isA: "yes" })).toThrow();
    expect(() => render("{{#each a}}x{{/each}}", { a: "yes" })).toThrow();
    expect(() => render("{{#each a as |b|}}{{#if b.isTypo}}x{{/if}}{{/each}}", { a: [{}] })).toThrow();
  });

  it("renders one branch of a condition", () => {
    expect(render("{{#if isA}}yes{{else}}no{{/if}}", { isA: true })).toBe("yes");
    expect(render("{{#unless isA}}yes{{else}}no{{/unless}}", { isA: true })).toBe("no");
  });
});
