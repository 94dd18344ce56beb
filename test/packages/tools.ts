import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/cli.js";

const folder = join(root, "test/tools/node_modules");

/** A program that the tests run. */
export interface Tool {
  readonly name: string;
  readonly path: string;
}

/** A Node binary with its major version. */
export interface Node extends Tool {
  readonly major: number;
}

export const thisNode: Node = {
  name: `Node ${process.versions.node}`,
  path: process.execPath,
  major: Number.parseInt(process.versions.node, 10),
};

export const nodes: readonly Node[] = [
  thisNode,
  { name: "Node 22", path: join(folder, "node-22/bin/node"), major: 22 },
  { name: "Node 24", path: join(folder, "node-24/bin/node"), major: 24 },
];

/** Versions of Node that Almanac doesn't support. */
export const oldNodes: readonly Node[] = [14, 18].map((major) => ({
  name: `Node ${major}`,
  path: join(folder, `node-${major}/bin/node`),
  major,
}));

export const compilers: readonly Tool[] = [
  { name: "TypeScript 5.9", path: join(root, "node_modules/typescript/bin/tsc") },
  { name: "TypeScript 7", path: join(folder, "typescript/bin/tsc") },
];

/** A JavaScript platform, with the arguments before the name of the program. */
export interface Platform extends Tool {
  readonly args: readonly string[];
}

const others: readonly Platform[] = [
  { name: "Bun", path: join(folder, "@oven/bun-linux-x64/bin/bun"), args: ["run"] },
  { name: "Deno", path: join(folder, "@deno/linux-x64-glibc/deno"), args: ["run", "--allow-all", "--cached-only"] },
];

/** All platforms except browsers. */
export const platforms: readonly Platform[] = [...nodes.map((node) => ({ ...node, args: [] })), ...others];

export const jest: Tool = { name: "Jest", path: join(folder, "jest/bin/jest.js") };
export const chromium: Tool = { name: "Chromium", path: "/usr/bin/chromium" };
/** The library that drives Chromium. */
export const playwright: Tool = { name: "playwright-core", path: join(folder, "playwright-core/index.mjs") };

/** The viewer of references that the build copies into @almanac/mock-ui. */
export const viewer: Tool = {
  name: "the viewer of references",
  path: join(root, "runtime/mock-ui/dist/site/viewer"),
};

/** The installed versions of MSW. */
export const msws: readonly Tool[] = ["msw-2", "msw-3"].map((name) => ({ name, path: join(folder, name) }));

export const publint: Tool = { name: "publint", path: join(folder, "publint/src/cli.js") };
export const attw: Tool = { name: "attw", path: join(folder, "@arethetypeswrong/cli/dist/index.js") };

export const turbo: Tool = { name: "Turborepo", path: join(folder, "@turbo/linux-64/bin/turbo") };
export const turboCache: Tool = {
  name: "turborepo-remote-cache",
  path: join(folder, "turborepo-remote-cache/dist/cli.js"),
};
export const nx: Tool = { name: "Nx", path: join(folder, "nx/dist/bin/nx.js") };

/** Bundlers, with the modules that export their functions. */
export const rollup: Tool = { name: "Rollup", path: join(folder, "rollup/dist/es/rollup.js") };
export const rspack: Tool = { name: "Rspack", path: join(folder, "@rspack/core/dist/index.js") };
export const vite: Tool = { name: "Vite", path: join(folder, "vite/dist/node/index.js") };
export const webpack: Tool = { name: "webpack", path: join(folder, "webpack/lib/index.js") };

/** A third-party client of Atlas. */
export const atlasApiClient: Tool = {
  name: "mongodb-atlas-api-client",
  path: join(folder, "mongodb-atlas-api-client/src/index.js"),
};

/** Whether a program is missing. Prints a notice if so, and throws if the environment requires it (`CI_PROGRAMS`). */
export function isMissing({ name, path }: Tool): boolean {
  if (existsSync(path)) return false;
  if (process.env["CI_PROGRAMS"] === "required") throw new Error(`${name} is not installed, and CI_PROGRAMS=required.`);
  console.warn(
    `\n*** ${name} IS NOT INSTALLED: its tests are skipped (npm ci --prefix test/tools, or runtime/mock-ui/viewer). ***\n`,
  );
  return true;
}
