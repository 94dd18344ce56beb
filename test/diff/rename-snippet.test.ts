import { load } from "js-yaml";
import { expect, test } from "vitest";
import { formatMarkdown } from "../../generator/dist/diff/output/format-markdown.js";
import { formatText } from "../../generator/dist/diff/output/format-text.js";
import type { LocatedFinding, DiffReport } from "../../generator/dist/diff/report.js";

type Hint = NonNullable<LocatedFinding["hint"]>;

function reportWith(findings: readonly Pick<LocatedFinding, "id" | "api" | "hint">[]): DiffReport {
  const rest = {
    approval: null,
    fingerprint: "0123456789abcdef",
    level: "error",
    wire: "safe",
    types: "breaking",
    confidence: "exact",
    direction: "none",
    cause: { base: null, revision: null },
    args: {},
    witness: null,
    occurrences: [],
    operations: [],
  } as const;
  return {
    base: "a",
    revision: "b",
    titles: [],
    history: [],
    findings: findings.map((each) => ({ ...each, ...rest })),
  };
}

const operation = (from: string, to: string): Hint => ({ kind: "operation", from, to });

/** Returns the configuration in the terminal output, after checking that the Markdown output has the same. */
function snippetOf(report: DiffReport): unknown {
  const text = formatText(report, { isVerbose: false });
  const [, indented = ""] = /If these are renames, add them to almanac\.yaml:\n([^]*?)(?:\n\n|$)/.exec(text) ?? [];
  const [, fenced] = /\n```yaml\n([^]*?)\n```\n/.exec(formatMarkdown(report)) ?? [];
  expect(fenced ?? "").toBe(indented.replace(/^ {2}/gm, ""));
  return fenced === undefined ? null : load(fenced);
}

test("possible renames of operations and schemas are printed as configuration", () => {
  const snippet = snippetOf(
    reportWith([
      { id: "api-operation-id-removed", api: "shop", hint: operation("dropOrder", "deleteOrder") },
      { id: "api-operation-id-removed", api: "shop", hint: operation("no", "yes: # all") },
      { id: "api-schema-removed", api: "users", hint: { kind: "schema", from: "Node", to: "Item" } },
    ]),
  );
  expect(snippet).toEqual({
    apis: {
      shop: { renamed: { operations: { dropOrder: "deleteOrder", no: "yes: # all" } } },
      users: { rename: { schemas: { Item: "Node" } } },
    },
  });
});

test("names from a document can't add keys, lines or the end of the code block", () => {
  const name = 'x\n```\n  "y": \u001b[31m';
  const snippet = snippetOf(
    reportWith([{ id: "api-operation-id-removed", api: "__proto__", hint: operation(name, "z") }]),
  );
  const [[api, settings] = []] = Object.entries((snippet as { readonly apis: object }).apis);
  expect(api).toBe("__proto__");
  expect(settings).toEqual({ renamed: { operations: { [name]: "z" } } });
});

test("properties and moved operations have no configuration", () => {
  expect(
    snippetOf(
      reportWith([
        { id: "request-property-removed", api: null, hint: { kind: "property", from: "name", to: "title" } },
        { id: "endpoint-added", api: null, hint: operation("GET /a", "GET /b") },
      ]),
    ),
  ).toBeNull();
});
