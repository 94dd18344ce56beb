import { once } from "node:events";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { almanac, snapshot, workspace } from "../../support/cli.js";
import { shop } from "./project.js";

const changed = shop.replace("total: { type: integer }", "total: { type: string }");

interface Vendor {
  readonly url: string;
  readonly publish: (text: string) => void;
  /** The number of requests so far. */
  readonly count: () => number;
}

/** A server on this machine that responds with a document, or with the text for each path. */
async function vendorOf(text: string | ((path: string) => string)): Promise<Vendor> {
  let [current, count] = [text, 0];
  const server = createServer(({ url = "" }, response) => {
    count += 1;
    response.end(typeof current === "string" ? current : current(url.slice(1)));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/openapi.yaml`, publish: (next) => (current = next), count: () => count };
}

test("init --yes prints what it found and created, and the next three commands", async () => {
  const folder = workspace({ "openapi.yaml": shop });
  const { code, stdout, stderr } = await almanac(folder, ["init", "openapi.yaml", "--yes"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.replace(/\d+ new files/g, "… new files")).toBe(`Acme Shop (openapi.yaml): 1 operation
  versions    none
  pagination  1 of 1 list (cursor)

Created almanac.yaml.

generated/acme-shop       acme-shop       no versions  1 operation
  … new files
generated/acme-shop-mock  acme-shop-mock  no versions  1 operation
  … new files

2 packages updated.

Next:
  npx almanac mock acme-shop      # serve a mock of the API
  npx almanac check               # check in CI that the packages match the document
  npx almanac inspect pagination  # show which lists are paginated, and why
`);
  expect((await almanac(folder, ["check"])).code).toBe(0);
});

test("a second init changes nothing", async () => {
  const folder = workspace({ "openapi.yaml": shop });
  await almanac(folder, ["init", "openapi.yaml", "--yes", "--no-mock"]);
  const before = snapshot(folder);
  const { code, stderr } = await almanac(folder, ["init", "openapi.yaml", "--yes"]);
  expect(code).toBe(1);
  expect(stderr).toContain("error[file-exists] almanac.yaml\n  This path already exists");
  expect(snapshot(folder)).toEqual(before);
});

test.each([
  [["init"], "almanac init can ask questions only on a terminal.", "almanac init openapi.yaml --yes"],
  [["init", "a.yaml"], "almanac init can ask questions only on a terminal.", "almanac init a.yaml --yes"],
  [["init", "--yes"], "almanac init --yes needs a document.", "almanac init openapi.yaml --yes"],
  [["init", "a.yaml", "b.yaml"], "almanac init accepts only one document", "almanac init with one of them"],
  [["init", "a.yaml", "--name", "A b"], "--name A b is not a valid npm package name.", "Use lowercase letters"],
  [["update", "a", "b"], "almanac update accepts only one name", "almanac update without a name"],
])("almanac %j says which arguments are missing, and exits with 2", async (args, message, help) => {
  const { code, stdout, stderr } = await almanac(workspace({}), args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`almanac: ${message}`);
  expect(stderr).toContain(help);
});

test("a document at a URL is copied, and update shows and writes what the vendor changed", async () => {
  const vendor = await vendorOf(shop);
  const folder = workspace({});
  const refused = await almanac(folder, ["init", vendor.url, "--yes"]);
  expect([refused.code, vendor.count()]).toEqual([1, 0]);
  expect(refused.stderr).toContain(`help: Add --allow ${vendor.url}`);

  const created = await almanac(folder, ["init", vendor.url, "--allow", vendor.url, "--yes", "--no-generate"]);
  expect({ code: created.code, stderr: created.stderr }).toEqual({ code: 0, stderr: "" });
  expect(created.stdout).toContain("Created openapi/acme-shop.yaml, almanac.sources.json and almanac.yaml.");
  expect(created.stdout).toContain("npx almanac generate");
  expect([existsSync(join(folder, "generated")), vendor.count()]).toEqual([false, 1]);

  expect(await almanac(folder, ["update"])).toEqual({
    code: 0,
    stdout: `openapi/acme-shop.yaml  unchanged  ${vendor.url}\n\nThe copies are up to date.\n`,
    stderr: "",
  });
  vendor.publish(changed);
  const before = snapshot(folder);
  const shown = await almanac(folder, ["update", "acme-shop"]);
  expect(shown.code).toBe(1);
  expect(shown.stdout).toContain(
    `openapi/acme-shop.yaml  changed    ${vendor.url}\n\nthe copies → the originals: 1 error`,
  );
  expect(shown.stdout).toContain("Run almanac update --write to replace the copies.");
  expect(snapshot(folder)).toEqual(before);
  const written = await almanac(folder, ["update", "--write"]);
  expect([written.code, readFileSync(join(folder, "openapi/acme-shop.yaml"), "utf8")]).toEqual([0, changed]);
  expect((await almanac(folder, ["update"])).code).toBe(0);
});

test("of many files, update lists only those that changed", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const schemas = names.map((name) => `    ${name}: { $ref: ${name}.yaml }\n`).join("");
  const texts = new Map([
    ["openapi.yaml", shop + schemas],
    ...names.map((name) => [`${name}.yaml`, "type: object\n"] as const),
  ]);
  const vendor = await vendorOf((path) => texts.get(path) ?? "");
  const folder = workspace({});
  const created = await almanac(folder, [
    "init",
    vendor.url,
    "--allow",
    new URL(".", vendor.url).href,
    "--yes",
    "--no-generate",
  ]);
  expect(created.stdout).toContain(
    "Created openapi/acme-shop/openapi.yaml, 6 files that it refers to, almanac.sources.json and almanac.yaml.",
  );
  texts.set("c.yaml", "type: array\nitems: {}\n");
  const { stdout } = await almanac(folder, ["update"]);
  expect(stdout).toContain(
    `openapi/acme-shop/c.yaml  changed    ${new URL("c.yaml", vendor.url).href}\n6 unchanged files\n\n`,
  );
});

test("a server that doesn't respond with the document is an error with exit code 3", async () => {
  const vendor = await vendorOf(shop);
  const folder = workspace({});
  await almanac(folder, ["init", vendor.url, "--allow", vendor.url, "--yes", "--no-generate"]);
  const before = snapshot(folder);
  vendor.publish("<html>");
  const { code, stdout, stderr } = await almanac(folder, ["update", "--write"]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toContain("openapi/acme-shop.yaml");
  expect(stderr).toContain("These errors are in the documents that were fetched. The copies are unchanged.");
  expect(snapshot(folder)).toEqual(before);
});

test.skipIf(process.platform === "win32")(
  "copies aren't written through links that lead out of the project",
  async () => {
    const vendor = await vendorOf(shop);
    const [outside, folder] = [workspace({}), workspace({})];
    symlinkSync(outside, join(folder, "openapi"));
    const { code, stderr } = await almanac(folder, ["init", vendor.url, "--allow", vendor.url, "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error[file-exists] openapi/acme-shop.yaml\n  This path leads out of the project");
    expect(snapshot(outside)).toEqual({});

    const list = { url: vendor.url, allow: [vendor.url], files: { "linked/a.yaml": "0" } };
    symlinkSync(outside, join(folder, "linked"));
    writeFileSync(join(folder, "almanac.sources.json"), JSON.stringify({ documents: { "linked/a.yaml": list } }));
    const api = "apis:\n  a:\n    document: linked/a.yaml\n    package: { name: a, version: 1.0.0 }\n";
    writeFileSync(join(folder, "almanac.yaml"), api);
    const updated = await almanac(folder, ["update", "--write"]);
    expect(updated.code).toBe(3);
    expect(updated.stderr).toContain("a symbolic link that points outside the project");
    expect(snapshot(outside)).toEqual({});
  },
);
