import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { packed } from "./packed.js";

const code = `
  import { createMock } from "@almanac/mongodb-cloud-mock";
  const mock = createMock({ seed: 7, auth: "off" });
  const headers = { accept: "application/vnd.atlas.2024-08-05+json" };
  globalThis.answer = mock
    .fetch("https://cloud.mongodb.com/api/atlas/v2/orgs/" + mock.ids.orgId + "/apiKeys", { headers })
    .then((response) => response.json())
    .then(({ results }) => results.map(({ desc }) => desc));`;

async function bundle(): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: code, resolveDir: join(packed.clients), loader: "js" },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2023",
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

/** The globals of a browser that the mock may use. */
const browser = {
  URL,
  URLSearchParams,
  Headers,
  Request,
  Response,
  TextEncoder,
  TextDecoder,
  AbortSignal,
  structuredClone,
  btoa,
};

test("a browser bundle imports only Node's server modules, and only when the mock listens", async () => {
  const text = await bundle();
  const imported = [...text.matchAll(/(\S*)\(?["']node:([a-z\d/]+)["']/g)].map(([all]) => all);
  expect([...new Set(imported)].sort()).toEqual([
    'process.getBuiltinModule("node:http"',
    'process.getBuiltinModule("node:http2"',
  ]);
});

test("it responds without any Node API", async () => {
  const context: typeof browser & { answer?: Promise<string[]> } = { ...browser };
  runInNewContext(await bundle(), context);
  expect([...((await context.answer) ?? [])].sort()).toEqual(["owner", "reader"]);
});
