import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { root } from "../support/root.js";

const client = `
  import { createClient } from "${join(root, "generated/atlas/index.js")}";
  const { listGroups } = createClient().projects;`;
const tanStack = 'import { InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";';
const query = `import { infiniteQueryOptions, queryOptions } from "${join(root, "runtime/query/dist/index.js")}";`;

/** Bundles an app, and returns its minified and gzipped size, and the bundled files. */
async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2023",
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    bytes: gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length,
    files: inputs.map(([path]) => path),
  };
}

it("an app with an infinite query is at most 1 kB larger than the same app with the client alone", async () => {
  const alone = await bundle(`${client} ${tanStack}
    const load = async () => { for await (const page of listGroups.all().pages()) console.log(page); };
    new InfiniteQueryObserver(new QueryClient(), { queryKey: ["groups"], queryFn: load });`);
  const withQuery = await bundle(`${client} ${tanStack} ${query}
    new InfiniteQueryObserver(new QueryClient(), infiniteQueryOptions(listGroups));`);
  expect(withQuery.files.some((file) => file.endsWith("query/dist/infinite-query-options.js"))).toBe(true);
  expect(withQuery.files.filter((file) => /query\/dist\/(?:query|mutation)-options/.test(file))).toEqual([]);
  expect(withQuery.bytes - alone.bytes).toBeLessThan(1_000);
});

it("an app with a query contains no pagination of infinite queries", async () => {
  const { files, bytes } = await bundle(`${query} export { queryOptions };`);
  expect(files.map((file) => file.replace(/.*\//, "")).sort()).toEqual(["operation-key.js", "query-options.js"]);
  expect(bytes).toBeLessThan(750);
});

it("importing the package has no effects", async () => {
  expect((await bundle(query)).files).toEqual([]);
});
