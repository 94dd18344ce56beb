import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { almanac, writeAll, type Ended } from "../support/cli.js";
import { createShop, linesWithErrors } from "./shop.js";

let folder = "";
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const run = (...args: readonly string[]): Promise<Ended> => almanac(folder, args);

/** Code that imports a package without versions, which is generated from one document. */
const code = `import { createClient } from "shop";
import { listOrders as list } from "shop/orders";

const client = createClient();
const order = await client.orders.getOrder({ id: "1" });
order.total.toFixed(2);
await client.orders.createOrder({ notify: true, body: { item: "a" } });
await client.orders.dropOrder({ id: "2" });
await client.orders.getHealth();
export { list };
`;

const dated = (name: string, versions: Readonly<Record<string, string>>): string => `openapi: 3.1.0
info: { title: Library, version: "1" }
servers: [{ url: https://library.example }]
paths:
  /books/{${name}}:
    get:
      operationId: getBook
      tags: [Books]
      parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: OK
          content:
${Object.entries(versions)
  .map(
    ([version, type]) =>
      `            application/vnd.library.${version}+json: { schema: { type: object, required: [pages], properties: { pages: { type: ${type} } } } }`,
  )
  .join("\n")}
`;

beforeAll(async () => {
  folder = await createShop({
    "src/a.ts": code,
    "library.yaml": dated("id", { "2024-01-01": "number", "2025-01-01": "string" }),
    "library-next.yaml": dated("bookId", { "2024-01-01": "number", "2026-01-01": "string" }),
  });
  for (const name of ["almanac.yaml", "tsconfig.json"]) rmSync(join(folder, name));
  for (const [document, output] of [
    ["old.yaml", "shop"],
    ["library.yaml", "library"],
  ] as const) {
    expect(await run("generate", document, "--output", output)).toMatchObject({ code: 0 });
    symlinkSync(join(folder, output), join(folder, "node_modules", output));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two documents: the code is compiled with the packages of both, which are not written", async () => {
  const { code: exit, stdout } = await run("upgrade", "old.yaml", "next.yaml", "src", "--write");
  expect(exit).toBe(1);
  expect(stdout.slice(0, stdout.indexOf("What changed"))).toBe(`shop: old.yaml → next.yaml

src/a.ts
  2:10  rewrite  orders.listOrders: moved to reports.
  2:10  review   orders.listOrders: 1 change can affect requests.
  5:35  rewrite  orders.getOrder: parameter id is now orderId.
  5:35  review   orders.getOrder: 1 change can affect requests.
  6:13  fix      TS2551: Property 'toFixed' does not exist on type 'string'. Did you mean 'fixed'?
  7:21  rewrite  orders.createOrder: parameter notify is now in the body.
  7:21  review   orders.createOrder: 2 changes can affect requests.
  8:21  fix      orders.dropOrder: next.yaml doesn't have this operation.
                 deleteOrder has the same method and path. If it is the same operation, call it instead.

`);
});

test("after the package is generated from the new document, exactly the reported errors remain", async () => {
  expect(read("src/a.ts")).toBe(
    code
      .replace('import { listOrders as list } from "shop/orders"', 'import { listOrders as list } from "shop/reports"')
      .replace('getOrder({ id: "1" })', 'getOrder({ orderId: "1" })')
      .replace('{ notify: true, body: { item: "a" } }', '{ body: { notify: true, item: "a" } }'),
  );
  expect(await run("generate", "next.yaml", "--output", "shop")).toMatchObject({ code: 0 });
  expect(linesWithErrors(join(folder, "src/a.ts"))).toEqual([6, 8]);
});

test("one document with two versions, without almanac.yaml", async () => {
  const text = `import { createClient } from "library/2024-01-01";\nexport const { pages } = await createClient().books.getBook({ id: "1" });\nexport const more = pages + 1;\n`;
  writeAll(folder, { "one/a.ts": `${text}export const half = pages / 2;\n` });
  const { code: exit, stdout } = await run(
    ...["upgrade", "library.yaml", "one", "--from", "2024-01-01", "--to", "2025-01-01", "--write"],
  );
  expect(exit).toBe(1);
  expect(stdout).toContain("library: 2024-01-01 → 2025-01-01");
  expect(stdout).toMatch(/4:21 +fix +TS2362/);
  expect(read("one/a.ts")).toContain("library/2025-01-01");
});

test("two documents with versions: imports of the default version stay, and others get the new version", async () => {
  const text = (path: string, id: string): string =>
    `import { createClient } from "${path}";\nawait createClient().books.getBook({ ${id}: "1" });\n`;
  writeAll(folder, { "two/a.ts": text("library", "id"), "two/b.ts": text("library/2025-01-01", "id") });
  const documents = ["upgrade", "library.yaml", "library-next.yaml", "two"];
  const { code: exit, stdout } = await run(...documents, "--write");
  expect(stdout).toContain("library: library.yaml 2025-01-01 → library-next.yaml 2026-01-01");
  expect(exit).toBe(0);
  expect(read("two/a.ts")).toBe(text("library", "bookId"));
  expect(read("two/b.ts")).toBe(text("library/2026-01-01", "bookId"));
  writeAll(folder, { "two/c.ts": text("library/2024-01-01", "id") });
  const older = await run(...documents, "--from", "2024-01-01", "--to", "2024-01-01", "--write");
  expect(older.stdout).toContain("library: library.yaml → library-next.yaml");
  expect(read("two/c.ts")).toBe(text("library/2024-01-01", "bookId"));
});

test("a package that gets its first version: modules are imported from the folder of the version", async () => {
  const text = (version: string): string =>
    `import { createClient } from "library${version}";\nimport "library/kit";\nexport { getBook } from "library${version}/books";\nawait createClient().books.getBook({ id: "1" });\n`;
  const plain = dated("id", { "2024-01-01": "number" }).replace("vnd.library.2024-01-01+json", "json");
  writeAll(folder, { "plain.yaml": plain, "first/a.ts": text("") });
  const { code: exit } = await run("upgrade", "plain.yaml", "library.yaml", "first", "--write");
  expect(exit).toBe(0);
  expect(read("first/a.ts")).toBe(text("/2025-01-01"));
});

test("a document in a git revision, whose package is imported by its path", async () => {
  const repository = join(folder, "repository");
  mkdirSync(repository);
  writeAll(repository, {
    "openapi.yaml": readFileSync(join(folder, "old.yaml"), "utf8"),
    "src/a.ts": `import { createClient } from "../out/index.js";\nawait createClient().orders.getOrder({ id: "1" });\n`,
    "package.json": '{ "type": "module" }',
  });
  const git = (...args: readonly string[]): unknown => execFileSync("git", args, { cwd: repository });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Add");
  await almanac(repository, ["generate", "openapi.yaml", "--output", "out"]);
  writeAll(repository, { "openapi.yaml": readFileSync(join(folder, "next.yaml"), "utf8") });
  const { code: exit, stdout } = await almanac(repository, [
    "upgrade",
    "HEAD:openapi.yaml",
    "openapi.yaml",
    "src",
    "--output",
    "out",
    "--write",
  ]);
  expect(stdout).toContain("2:29  rewrite  orders.getOrder: parameter id is now orderId.");
  expect(exit).toBe(0);
  expect(readFileSync(join(repository, "src/a.ts"), "utf8")).toContain('getOrder({ orderId: "1" })');
});

test("code that doesn't import the package, or isn't affected, is not the same", async () => {
  writeAll(folder, {
    "other/a.ts": `import { createClient } from "shop";\nawait createClient().orders.getHealth();\n`,
  });
  const same = await run("upgrade", "old.yaml", "next.yaml", "other");
  expect(same).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Nothing to change in the 1 file that imports shop.") as string,
  });
  const named = await run("upgrade", "old.yaml", "next.yaml", "other", "--name", "@acme/shop");
  expect(named.stdout).toContain("No file imports @acme/shop (old.yaml); 1 file read.");
});

test("documents with other titles, and invalid combinations of arguments, are errors", async () => {
  const { code: exit, stderr } = await run("upgrade", "old.yaml", "library.yaml", "src");
  expect(exit).toBe(3);
  expect(stderr).toContain("error[different-packages] --name");
  const misuse = async (...args: readonly string[]): Promise<string> => (await run("upgrade", ...args)).stderr;
  expect(await misuse("old.yaml", "src")).toContain("almanac upgrade needs --from");
  expect(await misuse("old.yaml", "next.yaml", "src", "--from", "1")).toContain("almanac upgrade needs --to");
  expect(await misuse("old.yaml", "next.yaml")).toContain("needs the files or folders with your code");
  expect(await misuse("old.yaml", "next.yaml", "old.yaml", "src")).toContain("compares two documents, but 3");
  expect(await misuse("old.yaml", "next.yaml", "src", "--api", "a")).toContain("--api cannot be combined");
  expect(await misuse("src", "--from", "1", "--to", "2", "--output", "a")).toContain("--output needs a document");
  expect(await misuse("src", "--from", "1", "--to", "2", "--name", "a")).toContain("--name needs a document");
  expect(await misuse("HEAD~9:old.yaml", "next.yaml", "src")).toContain("Git has no revision");
});
