import { expect, test } from "vitest";
import { formatGithub } from "../../generator/dist/diff/output/format-github.js";
import { formatJson } from "../../generator/dist/diff/output/format-json.js";
import { formatJunit } from "../../generator/dist/diff/output/format-junit.js";
import { formatMarkdown } from "../../generator/dist/diff/output/format-markdown.js";
import { formatOasdiffJson } from "../../generator/dist/diff/output/format-oasdiff-json.js";
import { formatSarif } from "../../generator/dist/diff/output/format-sarif.js";
import { formatText } from "../../generator/dist/diff/output/format-text.js";
import type { DiffReport, LocatedFinding } from "../../generator/dist/diff/report.js";

const operation = {
  method: "GET",
  path: "/orders",
  operationId: "listOrders",
  tags: ["Orders"],
  versions: ["2024-08-05"],
};
const occurrence = {
  operation,
  status: "200",
  mediaType: "application/json",
  parameter: null,
  property: "status",
} as const;
const finding: LocatedFinding = {
  id: "response-property-enum-value-added",
  api: null,
  approval: null,
  hint: null,
  fingerprint: "0123456789abcdef",
  level: "error",
  wire: "breaking",
  types: "breaking",
  confidence: "exact",
  direction: "response",
  cause: {
    base: { file: "a.yaml", line: 3, column: 5, pointer: "/components/schemas/Order" },
    revision: { file: "b.yaml", line: 4, column: 5, pointer: "/components/schemas/Order" },
  },
  args: { value: "]]>\n::error::</a>`|\u001B[31m" },
  witness: { kind: "value", value: "<b>" },
  occurrences: [occurrence],
  operations: [operation],
};
const report: DiffReport = { base: "a.yaml", revision: "b.yaml", titles: [], findings: [finding], history: [] };

test("the summary names the change, its place and what it reaches", () => {
  const other = { ...finding, args: { value: "shipped" } };
  expect(formatText({ ...report, findings: [other] }, { isVerbose: false })).toBe(
    [
      "a.yaml → b.yaml: 1 error, 0 warnings, 0 other changes",
      "",
      "error  response-property-enum-value-added",
      "  status of the response 200: enum value added: shipped · GET /orders",
    ].join("\n"),
  );
});

test("a change that affects several places is named after its schema, and any other after its place", () => {
  const pointer = "/components/schemas/Order/properties/lines/items/properties/status";
  const at = { file: "b.yaml", line: 4, column: 5, pointer };
  const shared = { ...finding, cause: { base: null, revision: at }, args: { value: "a" } };
  const lineOf = (occurrences: LocatedFinding["occurrences"]): string | undefined =>
    formatText({ ...report, findings: [{ ...shared, occurrences }] }, { isVerbose: false })
      .split("\n")
      .at(-1);
  expect(lineOf([occurrence, { ...occurrence, status: "201" }])).toBe(
    "  Order.lines[].status: enum value added: a · GET /orders",
  );
  expect(lineOf([occurrence])).toBe("  status of the response 200: enum value added: a · GET /orders");
});

test("the summary lists findings with the same id below one heading", () => {
  const findings = ["a", "b"].map((value) => ({ ...finding, args: { value } }));
  const other = { ...finding, id: "response-property-enum-value-removed", args: { value: "c" } };
  const text = formatText(
    { ...report, findings: [findings[0] ?? other, other, findings[1] ?? other] },
    { isVerbose: false },
  );
  expect(text.split("\n").slice(2)).toEqual([
    "error  response-property-enum-value-added",
    "  status of the response 200: enum value added: a · GET /orders",
    "  status of the response 200: enum value added: b · GET /orders",
    "error  response-property-enum-value-removed",
    "  status of the response 200: enum value removed: c · GET /orders",
  ]);
});

test("the summary of many findings fits a screen, and the complete list has positions and examples", () => {
  const findings = Array.from({ length: 100 }, (_, index) => ({ ...finding, args: { value: `v${index}` } }));
  expect(formatText({ ...report, findings }, { isVerbose: false }).split("\n").length).toBeLessThan(40);
  const all = formatText({ ...report, findings }, { isVerbose: true });
  expect(all).toContain("a.yaml:3:5 → b.yaml:4:5");
  expect(all).toContain('sent now, but not before: "<b>"');
});

test("text of a document can't leave its place in any format", () => {
  expect(formatGithub(report).split("\n")).toHaveLength(1);
  expect(formatGithub(report)).toMatch(
    /^::error file=b\.yaml,line=4,col=5,title=[\w-]+::status of the response 200 · /,
  );
  const file = { file: "a,b:c%.yaml", line: 1, column: 1, pointer: "" };
  const escaped = formatGithub({ ...report, findings: [{ ...finding, cause: { base: null, revision: file } }] });
  expect(escaped).toMatch(/^::error file=a%2Cb%3Ac%25\.yaml,line=1,/);
  expect(formatJunit(report, () => true)).toContain("]]&gt; ::error::&lt;/a&gt;");
  expect(formatJunit(report, () => true)).not.toContain("\u001B");
  expect(formatMarkdown(report)).not.toMatch(/<\/a>|\u001B/);
});

test("GitHub shows the message of an annotation as it is in the other formats", () => {
  const other = { ...finding, args: { value: "a, b: 100%" } };
  const [line = ""] = formatGithub({ ...report, findings: [other] }).split("\n");
  // GitHub decodes only these three escapes in a message.
  const message = line.replace(/^::.*?::/, "").replace(/%(25|0D|0A)/g, (escape) => decodeURIComponent(escape));
  const example = 'sent now, but not before: "<b>"';
  expect(message).toBe(`status of the response 200 · enum value added: a, b: 100% · GET /orders · ${example}`);
});

test("a test case of the JUnit format fails if the finding makes the command fail", () => {
  const warning: LocatedFinding = { ...finding, level: "warning", wire: "safe", types: "risky", args: {} };
  const text = formatJunit({ ...report, findings: [finding, warning] }, ({ level }) => level === "warning");
  expect(text).toContain('<testsuite name="a.yaml → b.yaml" tests="2" failures="1">');
  expect(text).toContain('<failure type="response-property-enum-value-added" message="warning, types: risky">');
  expect(text.match(/<failure /g)).toHaveLength(1);
});

test("text of a document can't add lines, colors or log commands to the text format", () => {
  const forged = "\u001B[8m\nerror  forged-id";
  const cause = { file: `a${forged}.yaml`, line: null, column: null, pointer: "" };
  const findings: readonly LocatedFinding[] = [
    { ...finding, args: { value: forged }, cause: { base: cause, revision: null } },
  ];
  for (const isVerbose of [false, true]) {
    const text = formatText({ ...report, base: `a${forged}`, findings }, { isVerbose });
    expect(text).toContain("forged-id");
    expect(text).not.toMatch(/^error {2}forged-id|\u001B/m);
  }
  expect(formatText({ ...report, base: forged, findings: [] }, { isVerbose: false }).split("\n")).toHaveLength(1);
});

test("the JSON formats have one record for each finding, and oasdiff's one for each place", () => {
  const findings = [{ ...finding, occurrences: [...finding.occurrences, ...finding.occurrences] }];
  expect(formatJson({ ...report, findings })).toMatchObject({
    base: "a.yaml",
    summary: { error: 1, warning: 0, info: 0 },
    findings: [{ id: finding.id, wire: "breaking", witness: { kind: "value", value: "<b>" }, operations: [operation] }],
  });
  expect(formatOasdiffJson({ ...report, findings })).toMatchObject([
    {
      id: finding.id,
      level: 2,
      operation: "GET",
      operationId: "listOrders",
      path: "/orders",
      section: "paths",
      baseSource: { file: "a.yaml", line: 3, column: 5 },
      revisionSource: { file: "b.yaml", line: 4, column: 5 },
      fingerprint: finding.fingerprint,
    },
    { id: finding.id },
  ]);
  expect(formatSarif(report)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        results: [
          { ruleId: finding.id, level: "error", locations: [{ physicalLocation: { region: { startLine: 4 } } }] },
        ],
      },
    ],
  });
});

test("oasdiff's sections are those of the ids, for findings that aren't about an operation", () => {
  const sections = ["api-global-security-added", "api-version-decreased", "api-schema-removed"].map((id) => {
    const [record] = formatOasdiffJson({
      ...report,
      findings: [{ ...finding, id, occurrences: [{ ...occurrence, operation: null }] }],
    }) as readonly { readonly section: string; readonly operationId?: string }[];
    expect(record).not.toHaveProperty("operationId");
    return record?.section;
  });
  expect(sections).toEqual(["security", "info", "components"]);
});

test("a removed part has no line, because the lines of the base aren't those of the file that viewers show", () => {
  const removed = { ...report, findings: [{ ...finding, cause: { ...finding.cause, revision: null } }] };
  expect(formatGithub(removed)).toMatch(/^::error file=a\.yaml,title=response-property-enum-value-added::/);
  expect(formatSarif(removed)).toMatchObject({
    runs: [{ results: [{ locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 1 } } }] }] }],
  });
});

test("SARIF files are URIs, and text of a document adds no links", () => {
  const at = { file: "/a b/#1?.yaml", line: 1, column: 1, pointer: "" };
  const link = { ...finding, cause: { base: null, revision: at }, args: { value: "[x](https://evil.example)" } };
  expect(formatSarif({ ...report, findings: [link] })).toMatchObject({
    runs: [
      {
        results: [
          {
            message: { text: expect.stringContaining("\\[x\\](https://evil.example)") as string },
            locations: [{ physicalLocation: { artifactLocation: { uri: "file:///a%20b/%231%3F.yaml" } } }],
          },
        ],
      },
    ],
  });
});

test.each([
  ["response-non-success-status-added", { status: "409" }, "response 409: status added · GET /orders"],
  [
    "response-media-type-added",
    { from: null, to: "text/csv" },
    "response 409: media type added: text/csv · GET /orders",
  ],
  [
    "response-property-default-value-removed",
    { from: 5, to: null },
    "response 409: default value removed: 5 · GET /orders",
  ],
  [
    "response-property-type-changed",
    { from: null, to: "string" },
    "response 409: type changed: none → string · GET /orders",
  ],
])("%s is described without repetitions", (id, args, text) => {
  const other: LocatedFinding = { ...finding, id, args, occurrences: [{ ...occurrence, status: "409", property: "" }] };
  expect(
    formatText({ ...report, findings: [other] }, { isVerbose: false })
      .split("\n")
      .at(-1),
  ).toBe(`  ${text}`);
});
