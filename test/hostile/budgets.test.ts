import { expect, test } from "vitest";
import { generateDocument, formatDiagnosticsOf } from "../support/memory-run.js";

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n';
const nested = (count: number, open: string, close: string): string => open.repeat(count) + close.repeat(count);
const schema = (inner: string): string =>
  `{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"OK","content":{"application/json":{"schema":${inner}}}}}}}}}`;

const refused: readonly (readonly [string, string, string])[] = [
  ["nested lists", `${head}x-a: ${nested(10_000, "[", "]")}`, "nesting-too-deep"],
  ["nested block lists", `${head}x-a:\n  ${"- ".repeat(3_000)}a`, "nesting-too-deep"],
  [
    "nested block mappings",
    `${head}x-a:\n${Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth + 1)}a:`).join("\n")} b`,
    "nesting-too-deep",
  ],
  ["nested mappings", `${head}x-a: ${nested(2_000, "{a: ", "}")}`, "nesting-too-deep"],
  ["unclosed lists", `${head}x-a: ${"[".repeat(20_000)}`, "nesting-too-deep"],
  ["nested schemas", schema(nested(900, '{"items":', "}").replace("}", "{}}")), "nesting-too-deep"],
  ["keys that are lists", `${head}x-a: ${"[".repeat(60)}a${": b]".repeat(60)}`, "non-scalar-key"],
  [
    "aliases that multiply the document",
    `${head}a: &a [${"x,".repeat(20)}]\n${Array.from("bcdefgh")
      .map((name, index) => `${name}: &${name} [${`*${"abcdefg"[index] ?? ""},`.repeat(20)}]`)
      .join("\n")}`,
    "too-many-aliases",
  ],
  [
    "aliases that deepen the nesting",
    `${head}a: &a ${nested(300, "[", "]")}\nb: ${"[".repeat(300)}*a${"]".repeat(300)}`,
    "nesting-too-deep",
  ],
  [
    "merge keys that multiply",
    `${head}x-a: &a { ${Array.from({ length: 200 }, (_, index) => `k${index}: 1`).join(", ")} }\nx-b: [${"{ <<: *a },".repeat(200)}]`,
    "too-many-aliases",
  ],
  ["merge keys that merge no mapping", `${head}x-a: { <<: 1 }`, "merge-key"],
  ["tags", `${head}a: !!js/function "function () {}"`, "yaml-tag"],
  ["several documents", `${head}---\n${head}`, "broken-yaml"],
  ["duplicate keys", `${head}paths: {}`, "duplicate-key"],
  ["duplicate keys in JSON", '{"openapi":"3.1.0","openapi":"3.0.0"}', "duplicate-key"],
  ["a file that is too large", `${head}x-a: "${"a".repeat(64 * 1024 * 1024)}"`, "too-large"],
  ["JSON with more than 2 million values", `{"openapi":"3.1.0","x-a":[${"1,".repeat(2_000_000)}1]}`, "too-large"],
  ["YAML with more than 2 million values", `${head}x-a: [${",".repeat(2_000_001)}]`, "too-large"],
];

test.each(refused)("rejects %s, with a location", async (_, document, code) => {
  const { summary } = await generateDocument(document);
  expect(summary.isSound).toBe(false);
  const codes = new Set(summary.diagnostics.map((each) => each.code));
  expect([...codes], formatDiagnosticsOf(summary).slice(0, 2_000)).toEqual([code]);
  for (const { line, column } of summary.diagnostics) expect([line, column]).not.toContain(null);
});

test("accepts documents at the limits: maximum nesting, and a chain of references of any length", async () => {
  const deep = schema(`${'{"type":"array","items":'.repeat(230)}{"type":"string"}${"}".repeat(230)}`);
  const chain = Array.from(
    { length: 3_000 },
    (_, index) => `"S${index}":{"$ref":"#/components/schemas/S${index + 1}"}`,
  );
  const long = `${schema('{"$ref":"#/components/schemas/S0"}').slice(0, -1)},"components":{"schemas":{${chain.join(",")},"S3000":{"type":"string"}}}}`;
  for (const document of [deep, long]) {
    const { summary } = await generateDocument(document);
    expect(formatDiagnosticsOf(summary)).not.toContain("error[");
    expect(summary.isSound).toBe(true);
  }
});

test("line endings and a byte order mark don't change a document", async () => {
  const [plain, other] = await Promise.all([
    generateDocument(head),
    generateDocument(`\uFEFF${head.replaceAll("\n", "\r\n")}`),
  ]);
  const outputs = [plain, other].map(({ files }) => [...files].filter(([path]) => path.startsWith("out/")));
  expect(outputs[0]).toEqual(outputs[1]);
});

test("parses scalars by YAML 1.2, and reports unquoted values that YAML 1.1 reads differently", async () => {
  const { summary, files } = await generateDocument(
    head.replace(
      "paths: {}",
      'paths:\n  /a:\n    get:\n      operationId: getA\n      parameters:\n        - { name: c, in: query, schema: { enum: [NO, yes, on, 012, 0o17, 2024-01-01, ~, null, "null"] } }\n      responses: { 200: { description: OK } }',
    ),
  );
  expect(summary.isSound).toBe(true);
  const types = [...files]
    .filter(([path]) => path.endsWith(".d.ts"))
    .map(([, text]) => text)
    .join("\n");
  expect(types).toContain('"NO" | "yes" | "on" | 12 | 15 | "2024-01-01" | null | "null"');
});
