import { expect, test } from "vitest";
import { changed, copied, copy, folder, split, url, versioned } from "./copied-project.js";
import { errorsOf, projectWith, shop } from "./project.js";

test("a document that hasn't changed is reported as unchanged, and nothing is written", async () => {
  const { files, update } = await copied();
  const before = new Map(files);
  const { files: found, report } = await update({ isWritten: true });
  expect(found).toEqual([{ path: copy, url, state: "unchanged" }]);
  expect(report).toBeNull();
  expect(files).toEqual(before);
});

test("the changes of a document are listed, and nothing is written without --write", async () => {
  const { files, web, update } = await copied();
  const before = new Map(files);
  web.set(url, changed);
  const { files: found, report } = await update();
  expect(found).toEqual([{ path: copy, url, state: "changed" }]);
  expect(report).toMatchObject({ base: "the copies", revision: "the originals" });
  expect(report?.findings.map(({ id }) => id)).toContain("response-property-type-changed");
  expect(files).toEqual(before);
});

test("with --write, the copy and its hash are replaced, and the next update finds no change", async () => {
  const { files, web, update } = await copied();
  web.set(url, changed);
  await update({ isWritten: true });
  expect(files.get(copy)).toBe(changed);
  expect((await update()).files).toEqual([{ path: copy, url, state: "unchanged" }]);
  expect([...files.keys()].filter((path) => path.includes(".part"))).toEqual([]);
});

test("a list that a formatter has changed isn't rewritten", async () => {
  const { files, update } = await copied();
  const list = JSON.stringify(JSON.parse(files.get("almanac.sources.json") ?? ""));
  files.set("almanac.sources.json", list);
  await update({ isWritten: true });
  expect(files.get("almanac.sources.json")).toBe(list);
});

test("an edited copy isn't overwritten", async () => {
  const { files, web, update } = await copied();
  files.set(copy, `${shop}# mine\n`);
  web.set(url, changed);
  const result = await update({ isWritten: true });
  expect(result.files).toBeNull();
  expect(errorsOf(result)).toContain(`error[edited-copy] ${copy}`);
  expect(files.get(copy)).toBe(`${shop}# mine\n`);
});

test("a copy whose line endings git has converted isn't edited", async () => {
  const { files, update } = await copied();
  files.set(copy, shop.replaceAll("\n", "\r\n"));
  expect((await update()).files).toEqual([{ path: copy, url, state: "unchanged" }]);
});

test("a copy that was deleted, or replaced before the list was, is repaired", async () => {
  const { files, web, update } = await copied();
  files.delete(copy);
  expect((await update({ isWritten: true })).files).toEqual([{ path: copy, url, state: "missing" }]);
  expect(files.get(copy)).toBe(shop);
  web.set(url, changed);
  files.set(copy, changed);
  expect(errorsOf(await update({ isWritten: true }))).toBe("");
  expect((await update()).files).toEqual([{ path: copy, url, state: "unchanged" }]);
});

test("a document with errors or without a response doesn't replace the copy", async () => {
  const { files, web, update } = await copied();
  const before = new Map(files);
  web.set(url, shop.replace("schemas/Order", "schemas/Oder"));
  const broken = await update({ isWritten: true });
  expect(errorsOf(broken)).toContain(`error[broken-reference] ${copy}`);
  web.delete(url);
  const gone = await update({ isWritten: true });
  expect(errorsOf(gone)).toContain("The file could not be fetched: the server responded with 404.");
  expect([broken.files, gone.files]).toEqual([null, null]);
  expect(files).toEqual(before);
});

test("files to which a document begins to refer are added, and the others are removed", async () => {
  const { files, web, update } = await copied(split, [folder]);
  files.set("openapi/acme-shop/overlay.yaml", "mine");
  web.set(`${folder}v2/openapi.yaml`, split[`${folder}v2/openapi.yaml`].replace("a.yaml", "b.yaml"));
  web.set(`${folder}schemas/b.yaml`, "type: object\nrequired: [id]\n");
  web.delete(`${folder}schemas/a.yaml`);
  const result = await update({ isWritten: true });
  expect(errorsOf(result)).toBe("");
  expect(result.files?.map(({ path, state }) => [path, state])).toEqual([
    ["openapi/acme-shop/v2/openapi.yaml", "changed"],
    ["openapi/acme-shop/schemas/a.yaml", "removed"],
    ["openapi/acme-shop/schemas/b.yaml", "added"],
  ]);
  expect([...files.keys()].filter((path) => path.startsWith("openapi/")).sort()).toEqual([
    "openapi/acme-shop/overlay.yaml",
    "openapi/acme-shop/schemas/b.yaml",
    "openapi/acme-shop/v2/openapi.yaml",
  ]);
  expect((await update()).files?.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
});

test("with allowBroken, a file that can't be fetched for another reason than 404 isn't removed", async () => {
  const ping = '  /ping: { get: { operationId: ping, responses: { "204": { description: Up. } } } }\ncomponents:';
  const main = `${folder}v2/openapi.yaml`;
  const { files, web } = await copied({ ...split, [main]: split[main].replace("components:", ping) }, [folder]);
  files.set(
    "almanac.yaml",
    files.get("almanac.yaml")?.replace("    package:", "    allowBroken: true\n    package:") ?? "",
  );
  web.delete(`${folder}schemas/a.yaml`);
  const before = new Map(files);
  const failing = projectWith(Object.fromEntries(files), Object.fromEntries(web), "the connection failed");
  const result = await failing.update({ isWritten: true });
  expect(result.files).toBeNull();
  expect(errorsOf(result)).toContain("The file could not be fetched: the connection failed.");
  expect(failing.files).toEqual(before);
  const gone = projectWith(Object.fromEntries(files), Object.fromEntries(web));
  const removed = await gone.update({ isWritten: true });
  expect(errorsOf(removed)).toBe("");
  expect(removed.files?.map(({ state }) => state)).toEqual(["unchanged", "removed"]);
});

test("a change in a file that a document refers to is found", async () => {
  const { web, update } = await copied(split, [folder]);
  web.set(`${folder}schemas/a.yaml`, "type: object\nrequired: [id]\nproperties: { id: { type: string } }\n");
  const { files, report } = await update();
  expect(files?.map(({ state }) => state)).toEqual(["unchanged", "changed"]);
  expect(report?.findings.length).toBeGreaterThan(0);
});

test("the paths in the list are relative to the configuration", async () => {
  const { files, web } = await copied(split, [folder]);
  const moved = projectWith(
    Object.fromEntries([...files].map(([path, text]) => [`apis/${path}`, text])),
    Object.fromEntries(web),
  );
  moved.web.set(`${folder}schemas/a.yaml`, "type: object\nrequired: [id]\n");
  const result = await moved.update({ config: "./apis/almanac.yaml", isWritten: true });
  expect(errorsOf(result)).toBe("");
  expect(result.files?.map(({ path, state }) => [path, state])).toEqual([
    ["apis/openapi/acme-shop/v2/openapi.yaml", "unchanged"],
    ["apis/openapi/acme-shop/schemas/a.yaml", "changed"],
  ]);
  expect(moved.files.get("apis/openapi/acme-shop/schemas/a.yaml")).toBe("type: object\nrequired: [id]\n");
  expect([...moved.files.keys()].every((path) => path.startsWith("apis/"))).toBe(true);
});

test.each([
  ["an unknown API", "shopp", "error[unknown-api] almanac.yaml"],
  ["an API whose document is a file", "own", 'No document of the API "own" was copied from the web.'],
])("a name that is %s is an error", async (_, api, message) => {
  const { files, update } = await copied();
  files.set("own.yaml", shop);
  const entry = "  own:\n    document: own.yaml\n    package: { name: own, version: 1.0.0 }\nmocks:";
  files.set("almanac.yaml", files.get("almanac.yaml")?.replace("mocks:", entry) ?? "");
  expect(errorsOf(await update({ api }))).toContain(message);
});

test("a project without copied documents has nothing to update", async () => {
  const { update, init } = projectWith({ "openapi.yaml": shop });
  await init({ document: "openapi.yaml" });
  const result = await update();
  expect(result.files).toBeNull();
  expect(errorsOf(result)).toContain("error[unknown-source] almanac.sources.json");
});

test("the document of an entry without a hash is fetched", async () => {
  const { files, web, update } = projectWith(
    { "almanac.yaml": versioned },
    { "https://a.example/1": shop, "https://a.example/2": changed },
  );
  const entries = ["1", "2"].map((name) => [
    `spec/${name}.yaml`,
    { url: `https://a.example/${name}`, allow: [`https://a.example/${name}`] },
  ]);
  files.set("almanac.sources.json", JSON.stringify({ documents: Object.fromEntries(entries) as object }));
  const first = await update({ isWritten: true });
  expect(first.files?.map(({ path, state }) => [path, state])).toEqual([
    ["spec/1.yaml", "missing"],
    ["spec/2.yaml", "missing"],
  ]);
  expect([files.get("spec/1.yaml"), files.get("spec/2.yaml")]).toEqual([shop, changed]);
  web.set("https://a.example/2", shop);
  expect((await update({ api: "shop" })).files?.map(({ state }) => state)).toEqual(["unchanged", "changed"]);
});

test("an entry that no API uses is reported and not fetched", async () => {
  const { files, update } = await copied();
  const list = JSON.parse(files.get("almanac.sources.json") ?? "") as { documents: Record<string, object> };
  list.documents["openapi/old.yaml"] = {
    url: "https://old.example/a.yaml",
    allow: ["https://old.example/a.yaml"],
    files: { "openapi/old.yaml": "0" },
  };
  files.set("almanac.sources.json", JSON.stringify(list));
  const result = await update();
  expect(errorsOf(result)).toContain("warning[unused-source] almanac.sources.json:");
  expect(result.files).toEqual([{ path: copy, url, state: "unchanged" }]);
});

interface Entry {
  readonly key?: string;
  readonly url?: string;
  readonly allow?: readonly string[];
  readonly files?: Readonly<Record<string, string | number>>;
}

const invalid: readonly (readonly [string, Entry])[] = [
  ["a path outside the project", { key: "../a.yaml" }],
  ["a hidden folder", { key: ".git/config.yaml" }],
  ["a file of npm", { key: "web/package.json" }],
  ["a file that isn't a document", { key: "a.js" }],
  ["the key __proto__", { key: "__proto__" }],
  ["a URL with credentials", { url: "https://me:secret@acme.example/a.yaml" }],
  ["a URL of a file", { url: "file:///etc/passwd" }],
  ["a URL that isn't allowed", { url: "https://evil.example/a.yaml" }],
  ["plain HTTP", { url: "http://acme.example/a.yaml", allow: ["http://acme.example/a.yaml"] }],
  ["a hash that isn't a string", { files: { "a.yaml": 0 } }],
  ["a file that isn't beside the document", { files: { "a.yaml": "0", "src/data.json": "0" } }],
];

test.each(invalid)("a list with %s is invalid, and nothing is fetched", async (_, { key = "a.yaml", ...rest }) => {
  const { files, update } = await copied();
  const entry = {
    url: "https://acme.example/a.yaml",
    allow: ["https://acme.example/"],
    files: { [key]: "0" },
    ...rest,
  };
  files.set("almanac.sources.json", `{ "documents": { ${JSON.stringify(key)}: ${JSON.stringify(entry)} } }`);
  const result = await update({ isWritten: true });
  expect(result.files).toBeNull();
  expect(errorsOf(result)).toMatch(/error\[(invalid-sources|invalid-allow)\] almanac\.sources\.json:1:\d+/);
});

test("documents whose copies are in one folder have lists of their own", async () => {
  const allow = ["https://acme.example/api/"];
  const [one, two] = ["1", "2"].map((name) => `https://acme.example/api/${name}.yaml`);
  const { files, web, update } = projectWith(
    {
      "almanac.yaml": versioned.replaceAll("spec/", "openapi/shop/"),
      "openapi/shop/1.yaml": shop,
      "openapi/shop/2.yaml": shop,
      "almanac.sources.json": JSON.stringify({
        documents: {
          "openapi/shop/1.yaml": { url: one, allow, files: {} },
          "openapi/shop/2.yaml": { url: two, allow, files: {} },
        },
      }),
    },
    { [one ?? ""]: shop, [two ?? ""]: shop },
  );
  await update({ isWritten: true });
  web.set(one ?? "", changed);
  const { files: found } = await update({ isWritten: true });
  expect(found?.map(({ path, state }) => [path, state])).toEqual([
    ["openapi/shop/1.yaml", "changed"],
    ["openapi/shop/2.yaml", "unchanged"],
  ]);
  const { documents } = JSON.parse(files.get("almanac.sources.json") ?? "") as {
    readonly documents: Record<string, { readonly files: object }>;
  };
  expect(Object.values(documents).map((each) => Object.keys(each.files))).toEqual([
    ["openapi/shop/1.yaml"],
    ["openapi/shop/2.yaml"],
  ]);
});
