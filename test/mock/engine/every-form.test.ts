import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generateDocument } from "../../support/memory-run.js";
import { mockOf } from "../../support/mock-of.js";

const string = { type: "string" };
const integer = { type: "integer" };
const nullable = { type: ["string", "null"] };
const item = { $ref: "#/components/schemas/Tree" };
const items = { type: "array", items: item };
const object = (properties: object): object => ({ type: "object", required: ["trees"], properties });
const page = { page: { ...integer, default: 1 }, limit: { ...integer, default: 10 } };
const limit = { limit: { ...integer, default: 10 } };
const link = { Link: { schema: string } };

interface Form {
  readonly query: Readonly<Record<string, object>>;
  readonly body: object;
  readonly headers?: object;
}

/** One list for each form in which clients paginate. */
const forms: Readonly<Record<string, Form>> = {
  pages: { query: page, body: object({ trees: items, total: integer }) },
  pagesFromZero: {
    query: { ...page, page: { ...integer, default: 0 } },
    body: object({ trees: items, meta: object({ totalPages: integer }) }),
  },
  nextPages: { query: page, body: object({ trees: items, next_page: { type: ["integer", "null"] } }) },
  offsets: { query: { offset: integer, ...limit }, body: object({ trees: items, total: integer }) },
  nextOffsets: {
    query: { offset: integer, ...limit },
    body: object({ trees: items, next_offset: { type: ["integer", "null"] } }),
  },
  startIndexes: {
    query: { startIndex: { ...integer, default: 1 }, count: { ...integer, default: 10 } },
    body: object({ trees: items, totalResults: integer }),
  },
  cursors: {
    query: { cursor: string, ...limit },
    body: object({ trees: items, next_cursor: nullable, has_more: { type: "boolean" } }),
  },
  nestedCursors: {
    query: { after: string, ...limit },
    body: object({
      trees: items,
      paging: { type: "object", properties: { cursors: { type: "object", properties: { after: string } } } },
    }),
  },
  tokens: {
    query: { pageToken: string, pageSize: { ...integer, default: 10 } },
    body: object({ trees: items, nextPageToken: string }),
  },
  lastItems: {
    query: { starting_after: string, ...limit },
    body: object({ trees: items, has_more: { type: "boolean" } }),
  },
  lastIds: {
    query: { after: string, ...limit },
    body: object({ trees: items, first_id: nullable, last_id: nullable, has_more: { type: "boolean" } }),
  },
  nextLinks: { query: page, body: object({ trees: items, next: { type: ["string", "null"], format: "uri" } }) },
  linkObjects: {
    query: { cursor: string, ...limit },
    body: object({
      trees: items,
      _links: { type: "object", properties: { next: { type: "object", properties: { href: string } } } },
    }),
  },
  linkHeaders: { query: page, body: items, headers: link },
  cursorHeaders: { query: { cursor: string, ...limit }, body: items, headers: link },
};

const json = (schema: object): object => ({ "application/json": { schema } });
const paths = Object.entries(forms).flatMap(([name, { query, body, headers = {} }]): [string, object][] => [
  [
    `/${name}`,
    {
      get: {
        operationId: `list-${name}`,
        tags: ["trees"],
        parameters: Object.entries(query).map(([parameter, schema]) => ({ name: parameter, in: "query", schema })),
        responses: { 200: { description: "Trees", headers, content: json(body) } },
      },
      post: {
        operationId: `add-${name}`,
        tags: ["trees"],
        requestBody: { content: json(item) },
        responses: { 201: { description: "A tree", content: json(item) } },
      },
    },
  ],
  [
    `/${name}/{id}`,
    {
      get: {
        operationId: `get-${name}`,
        tags: ["trees"],
        parameters: [{ name: "id", in: "path", required: true, schema: string }],
        responses: { 200: { description: "A tree", content: json(item) } },
      },
    },
  ],
]);
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Forest", version: "1" },
  servers: [{ url: "https://forest.example.com" }],
  paths: Object.fromEntries(paths),
  components: {
    schemas: {
      Tree: {
        type: "object",
        required: ["id", "height"],
        properties: { id: { ...string, readOnly: true }, height: integer },
      },
    },
  },
});

interface Tree {
  readonly height: number;
}
type Operation = ((parameters: object) => Promise<unknown>) & {
  readonly all?: (parameters: object) => { readonly toArray: () => Promise<readonly Tree[]> };
};
interface Package {
  readonly createClient: (options: object) => { readonly trees: Readonly<Record<string, Operation>> };
}

const folder = mkdtempSync(join(tmpdir(), "almanac-forms-"));
let trees: Readonly<Record<string, Operation>> = {};

beforeAll(async () => {
  const { files } = await generateDocument(document, "openapi.json");
  for (const [path, text] of files) {
    if (!path.startsWith("out/")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const mock = await mockOf(document);
  const { createClient } = (await import(pathToFileURL(join(folder, "out/index.js")).href)) as Package;
  ({ trees } = createClient({ fetch: mock.fetch }));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const operationNamed = (verb: string, name: string): Operation => {
  const key = Object.keys(trees).find((each) => each.toLowerCase() === `${verb}${name}`.toLowerCase());
  const found = trees[key ?? ""];
  if (found === undefined) throw new Error(`No operation ${verb} ${name} in ${Object.keys(trees).join(", ")}`);
  return found;
};

it.each(Object.keys(forms))("a generated client finds all items of a list in the form %s", async (name) => {
  const add = operationNamed("add", name);
  for (let height = 1; height <= 25; height += 1) await add({ body: { height } });
  const { all } = operationNamed("list", name);
  expect(all).toBeDefined();
  const found = (await all?.({}).toArray()) ?? [];
  expect(found.map(({ height }) => height)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});
