import { expect, test } from "vitest";
import { diffApis } from "../../generator/dist/commands/diff/diff-apis.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";

const url = "https://example.com/openapi.yaml";
const versions = ["2024-01-01", "2025-01-01"];
const content = Object.fromEntries(versions.map((each) => [`application/vnd.shop.${each}+json`, { schema: {} }]));
const responses = { "200": { description: "", content } };
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  paths: { "/orders": { get: { responses } }, "/users": { get: { responses } } },
});

/** Returns the codes and files of the problems of a comparison of the document with itself. */
async function problemsOf(path: string, kind: "git" | "files" | "versions"): Promise<readonly (readonly string[])[]> {
  const hostOf = () => ({
    ...createMemoryHost(new Map([["openapi.yaml", document]])),
    fetchText: async () => Promise.resolve(document),
  });
  const host = hostOf();
  const [from, to] = kind === "versions" ? versions : [];
  const side = { label: path, choice: { document: path, allow: [url] }, option: "--from" };
  const { problems, report, diagnostics } = await diffApis({
    base: { ...side, version: from ?? null, host: kind === "git" ? hostOf() : host },
    revision: { ...side, version: to ?? null, host },
    assets: readNodeAssets(),
  });
  expect({ diagnostics, findings: report?.findings }).toEqual({ diagnostics: [], findings: [] });
  return problems.map(({ severity, code, file }) => [severity, code, file]);
}

test("a document that is fetched isn't in git, so a warning says that it is compared with itself", async () => {
  expect(await problemsOf(url, "git")).toEqual([["warning", "file-not-in-git", url]]);
  expect(await problemsOf("openapi.yaml", "git")).toEqual([]);
  expect(await problemsOf(url, "files")).toEqual([]);
  expect(await problemsOf(url, "versions")).toEqual([]);
});
