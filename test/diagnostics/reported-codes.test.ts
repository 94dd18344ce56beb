import { expect, test } from "vitest";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { generatePackages } from "../../generator/dist/commands/generate-packages.js";
import { validateDocuments } from "../../generator/dist/commands/validate-documents.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import type { DiagnosticCode } from "../../generator/dist/diagnostics/catalog.js";

const commands = { generate: generatePackages, check: checkPackages, validate: validateDocuments };
const assets = readNodeAssets();

interface Input {
  readonly command?: keyof typeof commands;
  readonly document?: string;
  readonly configuration?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly apis?: readonly string[];
}

const responses = "responses: { '204': { description: OK } }";

/** A document of one operation, with more fields of the operation, of the path, and of the document. */
const document = ({ operation = "", path = "", more = "" } = {}): string => `openapi: 3.1.0
info: { title: Kites, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /kites:${path}
    get:
      operationId: listKites
      ${responses}${operation}
${more}`;

const api = (more = ""): string => `apis:
  kites:
    document: openapi.yaml
    package: { name: kites, version: 1.0.0 }
${more}`;

const page = (fields: string): string => `page: Listing kites
locale: en
api: kites
operation: listKites
method: GET
path: /kites
version: null
requiredRoles: []
parameters: []
request: null
samples: []
${fields}`;

const kite = (schema: string): string =>
  document({
    operation: `\n      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } }`,
    more: `components:\n  schemas:\n    Kite: ${schema}`,
  }).replace("    get:", "    post:");

/**
 * A document whose values can match 2^count sets of schemas: after `a`, a value also matches the first of a chain of
 * schemas, which each further property follows.
 */
function manyCombinations(count: number): string {
  const place = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
  const links = Array.from({ length: count }, (_, index) => {
    const next = index + 1 === count ? "{ type: string, format: date-time }" : place(`Link${index + 1}`);
    return `Link${index}: { type: object, properties: { a: ${next}, b: ${next} } }`;
  });
  const start = `{ type: object, properties: { a: { allOf: [${place("Kite")}, ${place("Link0")}] }, b: ${place("Kite")} } }`;
  return kite([start, ...links].join("\n    "));
}

const cases: readonly (readonly [DiagnosticCode, string, Input])[] = [
  ["empty-filter", "error openapi.yaml:1:1", { configuration: api("    filter: { exclude: { paths: [/kites] } }\n") }],
  ["unknown-api", "error almanac.yaml:1:1", { apis: ["kytes"] }],
  ["unsupported-openapi", "error openapi.yaml:1:1", { document: "title: Kites\n" }],
  [
    "duplicate-parameter",
    "warning openapi.yaml:11:11",
    {
      document: document({
        operation: `
      parameters:
        - { name: tail, in: query, schema: { type: string } }
        - { name: tail, in: query, schema: { type: integer } }`,
      }),
    },
  ],
  [
    "malformed-header-name",
    "error openapi.yaml:10:19",
    {
      document: document({
        operation: `
      parameters:
        - { name: "kite tail", in: header, schema: { type: string } }`,
      }),
    },
  ],
  [
    "malformed-media-type",
    "warning openapi.yaml:9:33",
    { document: document({ operation: "\n      requestBody: { content: { json: {} } }" }).replace("get:", "post:") },
  ],
  [
    "unknown-style",
    "warning openapi.yaml:10:43",
    {
      document: document({
        operation: `
      parameters:
        - { name: tail, in: query, style: matrix, schema: { type: string } }`,
      }),
    },
  ],
  [
    "unsupported-security-scheme",
    "warning openapi.yaml:10:34",
    {
      document: document({
        operation: "\n      security: [{ Mutual: [] }]",
        more: "components: { securitySchemes: { Mutual: { type: http, scheme: hoba } } }",
      }),
    },
  ],
  [
    "unused-path-parameter",
    "warning openapi.yaml:10:19",
    {
      document: document({
        operation: `
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }`,
      }),
    },
  ],
  [
    "circular-schema",
    "warning openapi.yaml:12:5",
    { document: kite('{ allOf: [{ $ref: "#/components/schemas/Kite" }] }') },
  ],
  [
    "formats-not-checked",
    "warning openapi.yaml:12:5",
    { document: manyCombinations(20), configuration: api("    formats: { date-time: Date }\n") },
  ],
  [
    "invalid-code",
    "error code/policy.ts:1:14",
    {
      configuration: `${api()}mocks:\n  kites: { apis: [kites], code: code, package: { name: mock, version: 1.0.0 } }\n`,
      files: { "code/policy.ts": "export const = 1;\n" },
    },
  ],
  [
    "shared-short-name",
    "note openapi.yaml:11:5",
    {
      document: document({
        operation: "\n      tags: [Kites]",
        more: `  /kites/mine:
    get:
      operationId: kite_list
      tags: [Kites]
      ${responses}
`,
      }).replace("listKites", "kites_list"),
    },
  ],
  [
    "interrupted-run",
    "error generated/.almanac-staging-1:null:null",
    { command: "check", files: { "generated/.almanac-staging-1/journal.json": "{}" } },
  ],
  ["empty-ledger", "error almanac.yaml:1:9", { command: "validate", configuration: `ledger: pages\n${api()}` }],
  [
    "malformed-ledger",
    "error pages/kites.yaml:1:1",
    { command: "validate", configuration: `ledger: pages\n${api()}`, files: { "pages/kites.yaml": "page: 1\n" } },
  ],
  [
    "unnecessary-erratum",
    "error pages/kites.yaml:13:16",
    {
      command: "validate",
      document: document().replace(
        "'204': { description: OK }",
        "'200': { description: OK, content: { application/json: { schema: { type: integer } } } }",
      ),
      configuration: `ledger: pages\n${api()}`,
      files: {
        "pages/kites.yaml": page(
          'responses: { "200": { example: 1 } }\nerrata: [{ at: /responses/200/example, printed: 1, holds: 2, why: None. }]',
        ),
      },
    },
  ],
];

test.each(cases)("reports %s: %s", async (code, where, input) => {
  const { command = "generate", apis = [], files = {} } = input;
  const host = createMemoryHost(
    new Map(
      Object.entries({
        "openapi.yaml": input.document ?? document(),
        "almanac.yaml": input.configuration ?? api(),
        ...files,
      }),
    ),
  );
  const { diagnostics } = await commands[command]({ host, assets, apis });
  const found = diagnostics.filter((each) => each.code === code);
  const [first] = found.map(({ severity, file, line, column }) => `${severity} ${file}:${line}:${column}`);
  expect(first).toBe(where);
});
