import { expect, test } from "vitest";
import { FetchedCopies } from "../../../generator/dist/commands/update/fetched-copies.js";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { changed, copied, copy, url, versioned } from "./copied-project.js";
import { errorsOf, projectWith, shop } from "./project.js";

test("a copy with both kinds of line endings isn't edited, even after git has converted them", async () => {
  const mixed = shop.replace("\n", "\r\n");
  const { files, web, update } = await copied({ [url]: mixed });
  expect((await update()).files).toEqual([{ path: copy, url, state: "unchanged" }]);
  for (const converted of [shop, shop.replaceAll("\n", "\r\n")]) {
    files.set(copy, converted);
    expect((await update()).files).toEqual([{ path: copy, url, state: "unchanged" }]);
  }
  web.set(url, mixed.replace("total: { type: integer }", "total: { type: string }"));
  expect((await update({ isWritten: true })).files).toEqual([{ path: copy, url, state: "changed" }]);
  expect(files.get(copy)).toBe(web.get(url));
});

test("with a name, the changes of other APIs that use the same document are listed, too", async () => {
  const { files, web, update } = await copied();
  const entry = `  other:\n    document: ${copy}\n    package: { name: other, version: 1.0.0 }\nmocks:`;
  files.set("almanac.yaml", files.get("almanac.yaml")?.replace("mocks:", entry) ?? "");
  web.set(url, changed);
  const { report } = await update({ api: "acme-shop" });
  expect(JSON.stringify(report)).toMatch(/acme-shop[^]*other/);
});

test("a file in the folder of two documents is listed only with the document that refers to it", async () => {
  const allow = ["https://acme.example/api/"];
  const [one, two, part] = ["1", "2", "order"].map((name) => `https://acme.example/api/${name}.yaml`) as [
    string,
    string,
    string,
  ];
  const { files, update } = projectWith(
    {
      "almanac.yaml": versioned.replaceAll("spec/", "openapi/shop/"),
      "openapi/shop/1.yaml": "",
      "almanac.sources.json": JSON.stringify({
        documents: {
          "openapi/shop/1.yaml": { url: one, allow, files: {} },
          "openapi/shop/2.yaml": { url: two, allow, files: {} },
        },
      }),
    },
    { [one]: shop, [two]: shop.replace('"#/components/schemas/Order"', "order.yaml"), [part]: "type: object\n" },
  );
  files.delete("openapi/shop/1.yaml");
  expect(errorsOf(await update({ isWritten: true }))).toBe("");
  const { documents } = JSON.parse(files.get("almanac.sources.json") ?? "") as {
    readonly documents: Record<string, { readonly files: object }>;
  };
  expect(Object.values(documents).map((each) => Object.keys(each.files))).toEqual([
    ["openapi/shop/1.yaml"],
    ["openapi/shop/2.yaml", "openapi/shop/order.yaml"],
  ]);
});

test.each([
  ["number", "", 1000],
  ["total size", " ".repeat(33 * 1024 * 1024), 4],
])("the limit for the %s of fetched files applies to each document", async (_, text, expected) => {
  const source = { url: "https://a.example/a.yaml", allow: ["https://a.example/"], files: new Map<string, string>() };
  const documents = ["a.yaml", "b.yaml"].map((key) => ({ key, path: key, source }));
  const host = { ...createMemoryHost(new Map()), fetchText: () => Promise.resolve(text) };
  const copies = new FetchedCopies(documents, "almanac.yaml", host);
  let count = 0;
  const fetchAll = async (): Promise<void> => {
    for (; ; count += 1) await copies.fetch(`${String(count)}.yaml`, source.url);
  };
  await expect(fetchAll()).rejects.toThrow("the limit for fetched documents has been reached");
  expect(count).toBe(expected);
});
