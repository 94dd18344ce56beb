import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { prepareClients } from "./prepare-clients.js";

const key = "/api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}";
const ids = '{ orgId: "a", apiUserId: "b" }';

/** Minified and gzipped apps that call one, ten and all operations. Needs Atlas's document. */
export async function benchBundles({ documents, report }) {
  if (documents.atlas === null) return [];
  report("Bundles");
  const { root, api } = prepareClients(documents.atlas, ["oazapfts"]);
  try {
    const sizes = new Map();
    for (const [name, apps] of Object.entries(appsFor(root, api))) {
      sizes.set(name, await Promise.all(apps.map((contents) => (contents === null ? null : sizeOf(contents, root)))));
    }
    return [toResult(sizes)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** For each client, the apps with one, ten and all operations; null if the client has no such app. */
function appsFor(root, api) {
  const oazapfts = [...readFileSync(join(root, "oazapfts/api.ts"), "utf8").matchAll(/^export function (\w+)/gm)].map(
    ([, name]) => name,
  );
  const keys = exportsOf(join(root, api, "programmatic-api-keys.js"));
  return {
    "Almanac, function": [functionApp(api, ["getOrgApiKey"]), functionApp(api, keys.slice(0, 10)), null],
    "Almanac, function, Digest": [functionApp(api, ["getOrgApiKey"], "digest"), null, null],
    "Almanac, facade": [null, null, `import { createClient } from "${api}/index.js"; console.log(createClient());`],
    "openapi-fetch": [fetchApp([key]), fetchApp(Array.from({ length: 10 }, (_, index) => `${key}/${index}`)), null],
    oazapfts: [oazapftsApp(["getOrgApiKey"]), oazapftsApp(oazapfts.slice(0, 10)), oazapftsApp(oazapfts)],
  };
}

function exportsOf(path) {
  const names = [...readFileSync(path, "utf8").matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  if (names.length < 10) throw new Error(`${path} has only ${names.length} operations.`);
  return names;
}

function functionApp(api, names, credential = "") {
  const auth = credential === "" ? "" : `{ auth: ${credential}({ publicKey: "p", privateKey: "s" }) }`;
  return `import { connect${credential === "" ? "" : `, ${credential}`} } from "${api}/connect.js";
    import { ${names.join(", ")} } from "${api}/programmatic-api-keys.js";
    const connection = connect(${auth});
    export const calls = [${names.map((name) => `() => ${name}(connection, ${ids})`).join(", ")}];`;
}

function fetchApp(paths) {
  const calls = paths.map(
    (path) =>
      `() => client.GET(${JSON.stringify(path)}, { params: { path: ${ids} }, headers: { accept: "application/json" } })`,
  );
  return `import createClient from "openapi-fetch";
    const client = createClient({ baseUrl: "https://cloud.mongodb.com" });
    export const calls = [${calls.join(", ")}];`;
}

function oazapftsApp(names) {
  return `import { ${names.join(", ")} } from "./oazapfts/api.ts"; console.log(${names.join(", ")});`;
}

async function sizeOf(contents, root) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2023",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

function toResult(sizes) {
  const size = (value) => (value === null ? "–" : value.toLocaleString("en"));
  const ratio = (work, of, index, against) => ({
    work,
    against,
    ratio: sizes.get(of)[index] / sizes.get(against)[index],
  });
  return {
    title: "Bundles",
    note: "Bytes of an app after esbuild's minification and gzip. In the app with all operations, each one is referred to.",
    table: {
      columns: ["Client", "1 operation", "10 operations", "All operations"],
      rows: [...sizes].map(([name, values]) => [name, ...values.map(size)]),
    },
    ratios: [
      ratio("App with one operation, gzip", "Almanac, function", 0, "openapi-fetch"),
      ratio("App with ten operations, gzip", "Almanac, function", 1, "openapi-fetch"),
      ratio("App with all operations, gzip", "Almanac, facade", 2, "oazapfts"),
    ],
  };
}
