import { LineCounter } from "yaml";
import { describe, expect, it } from "vitest";
import { parseTokens } from "../../generator/dist/load/library/parse-tokens.js";

const max = { nodes: 100, tokens: 1_000 };

/** Parses a text with small limits. Returns the excess, and the number of lines that were read. */
function parse(text: string): readonly [string | null, number] {
  const lines = new LineCounter();
  const { tokens, excess } = parseTokens(text, lines, max);
  expect(tokens.length === 0).toBe(excess !== null);
  return [excess?.kind ?? null, lines.lineStarts.length];
}

const repeated = (line: string, count: number): string => `a:\n${line.repeat(count)}`;

describe("a YAML document with too many values", () => {
  it.each([
    ["items", "  - 1\n"],
    ["quoted items", '  - "1"\n'],
    ["pairs", "  k: v\n"],
    ["empty items", "  -\n"],
    ["empty values", "  k:\n"],
    ["empty keys", "  ? \n"],
    ["block texts", "  - |\n    - a\n"],
    ["aliases", "  - *b\n"],
    ["empty lists", "  - []\n"],
    ["empty mappings in a list", "  - { }\n"],
    ["lists in lists", "  - - 1\n"],
  ])("is read only up to the limit if it consists of %s", (_, line) => {
    const [kind, read] = parse(repeated(line, 100_000));
    expect(kind).toBe("nodes");
    // Each line has a value, and a block text has two lines.
    expect(read).toBeLessThanOrEqual(2 * max.nodes + 3);
  });

  it.each([
    ["blank lines", "\n"],
    ["comments", "  # - 1\n"],
    ["further documents", "---\n"],
    ["tags and anchors", "  !a &b\n"],
  ])("is read only up to a number of tokens if it consists of %s", (_, line) => {
    const [kind, read] = parse(repeated(line, 100_000));
    expect(kind).toBe("tokens");
    expect(read).toBeLessThanOrEqual(max.tokens + 3);
  });

  it("is read as one if it is on a single line", () => {
    expect(parse(`a: [${"1, ".repeat(100_000)}]`)[0]).toBe("nodes");
    expect(parse(`[${"{}, ".repeat(100_000)}]`)[0]).toBe("nodes");
  });
});

describe("a YAML document with few values", () => {
  it.each([
    ["values that contain punctuation", `a: [${Array.from({ length: 90 }, () => "'x, - ? : [ {'").join(", ")}]`],
    ["a long text with punctuation", `a: |\n${"  - [ { x: 'y', \"z\" } ] ? *a\n".repeat(500)}`],
    ["comments with punctuation", `a: 1\n${"# - [ { x: 'y' } ]\n".repeat(300)}`],
    ["pairs at the limit", `${Array.from({ length: 49 }, (_, index) => `k${index}: 1`).join("\n")}\n`],
    ["items at the limit", `a:\n${"  - 1\n".repeat(97)}`],
  ])("is accepted with %s", (_, text) => {
    expect(parse(text)[0]).toBeNull();
  });
});
