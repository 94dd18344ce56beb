import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inMemory } from "../../support/memory-run.js";
import { errorsOf, projectWith, shop, type Project } from "./project.js";

const base = "https://acme.example/api/";
const url = `${base}openapi.yaml`;
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The document, with references to these files, one for each property of an order. */
const documentWith = (...references: readonly string[]): string => {
  const properties = references.map((reference, index) => `p${index}: { $ref: "${reference}" }`).join(", ");
  return shop.replace("total: { type: integer }", properties);
};

const generates = async ({ files }: Project): Promise<void> => {
  // Nothing is fetched.
  const { isSound, diagnostics } = await inMemory(Object.fromEntries(files)).generate();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(isSound).toBe(true);
};

const listOf = ({ files }: Project): unknown =>
  (JSON.parse(files.get("almanac.sources.json") ?? "") as { readonly documents: unknown }).documents;

const part = "type: object\nproperties: { inner: { $ref: inner.yaml } }\n";
const web = {
  [url]: documentWith("parts/part.yaml", "./other.yaml#/$defs/Name"),
  [`${base}parts/part.yaml`]: part,
  [`${base}parts/inner.yaml`]: "type: string\n",
  [`${base}other.yaml`]: "$defs: { Name: { type: string } }\n",
};

test("a document at an allowed URL is copied with the files of its folder that it refers to", async () => {
  const project = projectWith({}, web);
  expect(errorsOf(await project.init({ document: url, allow: [url] }))).not.toContain("error");
  expect([...project.files.keys()].sort()).toEqual([
    "almanac.sources.json",
    "almanac.yaml",
    "openapi/acme-shop/openapi.yaml",
    "openapi/acme-shop/other.yaml",
    "openapi/acme-shop/parts/inner.yaml",
    "openapi/acme-shop/parts/part.yaml",
  ]);
  expect(listOf(project)).toMatchObject({
    "openapi/acme-shop/openapi.yaml": {
      url,
      allow: [base],
      files: { "openapi/acme-shop/parts/part.yaml": hashOf(part) },
    },
  });
  expect(project.files.get("almanac.yaml")).not.toContain("allow");
  await generates(project);
});

test("an update fetches these files again, and files to which the document newly refers", async () => {
  const project = projectWith({}, web);
  await project.init({ document: url, allow: [url] });
  project.web.set(`${base}parts/inner.yaml`, "type: integer\n");
  project.web.set(url, documentWith("parts/part.yaml", "new.yaml"));
  project.web.set(`${base}new.yaml`, "type: boolean\n");
  const { files } = await project.update({ isWritten: true });
  expect(files?.map(({ path, state }) => [path, state])).toEqual([
    ["openapi/acme-shop/openapi.yaml", "changed"],
    ["openapi/acme-shop/other.yaml", "removed"],
    ["openapi/acme-shop/parts/inner.yaml", "changed"],
    ["openapi/acme-shop/parts/part.yaml", "unchanged"],
    ["openapi/acme-shop/new.yaml", "added"],
  ]);
  expect(project.files.get("openapi/acme-shop/parts/inner.yaml")).toBe("type: integer\n");
  await generates(project);
});

test("references to other folders and servers are reported once for each folder to allow, and not fetched", async () => {
  const outside = ["../common/a.yaml", "../common/b.yaml", "/c.yaml", "https://other.example/parts/d.yaml"];
  const targets = outside.map((reference): [string, string] => [new URL(reference, url).href, "type: string\n"]);
  const project = projectWith({}, { [url]: documentWith(...outside), ...Object.fromEntries(targets) });
  const errors = errorsOf(await project.init({ document: url, allow: [url] }));
  expect(errors.match(/error\[/g)).toHaveLength(2);
  expect(errors).toContain("is not allowed; nothing is fetched. 2 other references do so too.");
  expect(errors).toContain("with --allow https://acme.example/ or");
  expect(errors).toContain("with --allow https://other.example/parts/ or");
  expect(project.files.size).toBe(0);
});

test.each([
  ["in the folder of the document", "/api/parts/part.yaml", [url], "openapi/acme-shop/parts/part.yaml"],
  ["in another folder", "/common/part.yaml", ["https://acme.example/"], "openapi/acme-shop/common/part.yaml"],
])("a reference that begins at the root of the server refers to a copy %s", async (_, reference, allow, copy) => {
  const target = new URL(reference, url);
  const project = projectWith(
    {},
    {
      [url]: documentWith(reference),
      [target.href]: `type: object\nproperties: { inner: { $ref: "${target.pathname.replace("part.", "inner.")}" } }\n`,
      [target.href.replace("part.", "inner.")]: "type: string\n",
    },
  );
  expect(errorsOf(await project.init({ document: url, allow }))).not.toContain("error");
  expect(project.files.has(copy)).toBe(true);
  expect(project.files.get("almanac.yaml")).not.toContain("https:");
  await generates(project);
  project.web.set(target.href, "type: integer\n");
  expect(errorsOf(await project.update({ isWritten: true }))).not.toContain("error");
  expect(project.files.get(copy)).toBe("type: integer\n");
  expect(project.files.has(copy.replace("part.", "inner."))).toBe(false);
  await generates(project);
});

test("without copies in a folder, such a reference refers to the server, which isn't fetched unless it is allowed", async () => {
  const project = projectWith({}, { [url]: shop });
  await project.init({ document: url, allow: [url] });
  project.files.set("openapi/acme-shop.yaml", documentWith("/common/part.yaml"));
  const { diagnostics } = await inMemory(Object.fromEntries(project.files)).generate();
  expect(diagnostics).toMatchObject([
    { code: "reference-not-allowed", help: expect.stringContaining("--allow https://acme.example/common/") as string },
  ]);
});

test("in a file that isn't a copy, such a reference is still refused", async () => {
  const { diagnostics } = await inMemory({ "openapi.yaml": documentWith("/common/part.yaml") }).generate({
    document: "openapi.yaml",
    output: "out",
  });
  expect(diagnostics).toMatchObject([{ code: "reference-outside-folder" }]);
});
