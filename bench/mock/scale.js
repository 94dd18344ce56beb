// Measures what operations cost in mocks of different sizes, and prints the ratio to the smallest one. See README.md.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sizes = (process.argv[2] ?? "1000,100000,1000000").split(",").map(Number);

const book = { $ref: "#/components/schemas/Book" };
const json = (schema) => ({ content: { "application/json": { schema } } });
const ok = (schema) => ({ 200: { description: "OK", ...json(schema) } });
const query = (name, type) => ({ name, in: "query", schema: { type } });
const list = {
  type: "object",
  properties: { items: { type: "array", items: book }, next_cursor: { type: "string" }, total: { type: "integer" } },
};
const properties = {
  id: { type: "string" },
  title: { type: "string" },
  status: { type: "string", enum: ["draft", "open", "done"] },
  price: { type: "number" },
  createdAt: { type: "string", format: "date-time" },
  author: { type: "string" },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Books", version: "1" },
  paths: {
    "/books": {
      get: {
        operationId: "listBooks",
        parameters: [
          query("cursor", "string"),
          query("limit", "integer"),
          query("sort", "string"),
          query("status", "string"),
          query("author", "string"),
          query("minPrice", "number"),
          query("q", "string"),
        ],
        responses: ok(list),
      },
      post: {
        operationId: "addBook",
        requestBody: json(book),
        responses: { 201: { description: "Created", ...json(book) } },
      },
    },
    "/books/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: "getBook", responses: ok(book) },
      patch: { operationId: "changeBook", requestBody: json(book), responses: ok(book) },
      delete: { operationId: "removeBook", responses: { 204: { description: "Gone" } } },
    },
  },
  components: { schemas: { Book: { type: "object", required: ["id"], properties } } },
};

/** Generates the mock package. Returns the folder and the module to import. */
function generate() {
  const folder = mkdtempSync(join(tmpdir(), "almanac-scale-"));
  mkdirSync(join(folder, "code"));
  symlinkSync(here("../../node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const api = { document: "openapi.json", package: { name: "books", version: "1.0.0" } };
  const mock = { apis: ["books"], package: { name: "books-mock", version: "1.0.0" } };
  writeFileSync(join(folder, "almanac.yaml"), JSON.stringify({ apis: { books: api }, mocks: { books: mock } }));
  execFileSync(process.execPath, [here("../../generator/bin/almanac.js"), "generate"], { cwd: folder, stdio: "pipe" });
  return { folder, entry: pathToFileURL(join(folder, "generated/books-mock/index.js")).href };
}

const { folder, entry } = generate();
try {
  const flags = ["--expose-gc", "--max-old-space-size=6000", here("scale-run.js"), entry];
  const results = sizes.map((size) =>
    JSON.parse(
      execFileSync(process.execPath, [...flags, String(size)], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      }),
    ),
  );
  const column = (text) => String(text).padStart(12);
  const [smallest] = results;
  console.log(`One request in this process, CPU, and the ratio to ${sizes[0].toLocaleString("en")} entities`);
  console.log(`${" ".repeat(46)}${sizes.map((size) => column(size.toLocaleString("en"))).join("")}`);
  for (const [name, { unit }] of Object.entries(smallest)) {
    const values = results.map((result) => result[name].value);
    const cells = values.map((value) => column(`${value < 10 ? value.toFixed(2) : Math.round(value)}`));
    const ratios = values.slice(1).map((value) => (value / smallest[name].value).toFixed(1));
    console.log(`  ${`${name}, ${unit}`.padEnd(44)}${cells.join("")}   ${ratios.join("  ")}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
