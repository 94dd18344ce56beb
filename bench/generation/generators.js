// The generators that are compared, with the options that give a client and its types. Each returns a command for `measure`.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const peer = (path) => here(`../node_modules/${path}`);
const almanac = here("../../generator/bin/almanac.js");

export const peers = {
  "openapi-typescript": (document, folder) => [
    peer("openapi-typescript/bin/cli.js"),
    document,
    "-o",
    join(folder, "schema.d.ts"),
  ],
  "@hey-api/openapi-ts": (document, folder) => [
    peer("@hey-api/openapi-ts/bin/run.js"),
    "-i",
    document,
    "-o",
    join(folder, "out"),
    "-s",
    "--no-log-file",
  ],
  orval: (document, folder) => [
    peer("orval/dist/bin/orval.mjs"),
    "--input",
    document,
    "--output",
    join(folder, "api.ts"),
    "--client",
    "fetch",
    "--quiet",
  ],
  "orval + MSW": (document, folder) => [...peers.orval(document, folder), "--mock"],
  Kubb: (document, folder) => {
    symlinkSync(here("../node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "kubb.config.js"), kubbConfiguration(document));
    return [
      peer("@kubb/cli/bin/kubb.cjs"),
      "generate",
      "--config",
      join(folder, "kubb.config.js"),
      "--logLevel",
      "silent",
    ];
  },
  "swagger-typescript-api": (document, folder) => [
    peer("swagger-typescript-api/dist/cli.mjs"),
    "generate",
    "-p",
    document,
    "-o",
    folder,
    "-n",
    "api.ts",
    "--silent",
  ],
  oazapfts: (document, folder) => [peer("oazapfts/dist/cli.js"), document, join(folder, "api.ts")],
};

const kubbConfiguration = (document) => `import { defineConfig } from "@kubb/core";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginClient } from "@kubb/plugin-client";

export default defineConfig({
  input: { path: ${JSON.stringify(document)} },
  output: { path: "./out", clean: true },
  plugins: [pluginOas({ generators: [], validate: false }), pluginTs(), pluginClient({ client: "fetch" })],
});
`;

/** Prepares a project for Almanac: a copy of the document and a configuration. With `isMocked`, a mock package is generated too. */
export function prepareAlmanac(document, folder, { only = null, isMocked = false } = {}) {
  const name = `openapi${extname(document)}`;
  cpSync(document, join(folder, name));
  mkdirSync(join(folder, "node_modules"));
  const versions = only === null ? {} : { versions: { only } };
  const apis = { api: { document: name, ...versions, package: { name: "api", version: "1.0.0" } } };
  const mocks = isMocked ? { mocks: { api: { apis: ["api"], package: { name: "api-mock", version: "1.0.0" } } } } : {};
  writeFileSync(join(folder, "almanac.yaml"), JSON.stringify({ apis, ...mocks }));
  return generateAlmanac();
}

/** Almanac's command in a folder that has been prepared. */
export function generateAlmanac() {
  return [almanac, "generate"];
}
