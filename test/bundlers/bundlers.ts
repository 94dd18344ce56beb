import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { almanac as inEsbuild } from "almanac/esbuild";
import { almanac as inRollup } from "almanac/rollup";
import { almanac as inRspack } from "almanac/rspack";
import { almanac as inVite } from "almanac/vite";
import { almanac as inWebpack } from "almanac/webpack";
import { rollup, rspack, vite, webpack, type Tool } from "../packages/tools.js";
import { root } from "../support/root.js";
import { options } from "./create-app.js";
import { loadBundler, type Rollup, type Stats, type Vite, type Webpack } from "./load-bundlers.js";

/** A bundler with the plugin. */
export interface Bundler {
  readonly tool: Tool;
  /** Resolves with the code of the bundle. Rejects with the errors. */
  readonly build: (folder: string) => Promise<string>;
  /** Starts watch mode, which calls `onBuild` with the code or errors of each build. Returns a function to stop it. */
  readonly watch: ((folder: string, onBuild: (outcome: string) => void) => Promise<() => Promise<void>>) | null;
}

const rollupBundler: Bundler = {
  tool: rollup,
  build: async (folder) => {
    const { rollup: run } = await loadBundler<Rollup>(rollup);
    const bundle = await run({ input: join(folder, "main.js"), plugins: [inRollup({ ...options, folder })] });
    return (await bundle.generate({ format: "es" })).output[0].code;
  },
  watch: async (folder, onBuild) => {
    const file = join(folder, "dist/main.js");
    const { watch } = await loadBundler<Rollup>(rollup);
    const plugins = [inRollup({ ...options, folder })];
    const watcher = watch({ input: join(folder, "main.js"), plugins, output: { file } });
    watcher.on("event", ({ code, error, result }) => {
      void result?.close();
      if (code === "ERROR") onBuild(String(error));
      if (code === "BUNDLE_END") onBuild(readFileSync(file, "utf8"));
    });
    return () => watcher.close();
  },
};

const viteBundler: Bundler = {
  tool: vite,
  build: async (root) => {
    const { build } = await loadBundler<Vite>(vite);
    const settings = { root, configFile: false, logLevel: "silent", plugins: [inVite(options)] } as const;
    return (await build({ ...settings, build: { write: false, minify: false } })).output[0].code;
  },
  // Instead of watch mode, `serve.test.ts` tests the development server.
  watch: null,
};

const esbuildBundler: Bundler = {
  tool: { name: "esbuild", path: join(root, "node_modules/esbuild") },
  build: async (folder) => {
    const { outputFiles } = await esbuild.build({ ...esbuildOptions(folder), write: false });
    return outputFiles[0]?.text ?? "";
  },
  watch: async (folder, onBuild) => {
    const outfile = join(folder, "dist/main.js");
    const settings = esbuildOptions(folder);
    const report: esbuild.Plugin = {
      name: "report",
      setup: (build) =>
        build.onEnd(({ errors: [error] }) => onBuild(error === undefined ? readFileSync(outfile, "utf8") : error.text)),
    };
    const context = await esbuild.context({ ...settings, outfile, plugins: [...settings.plugins, report] });
    await context.watch();
    return () => context.dispose();
  },
};

function esbuildOptions(folder: string): {
  readonly absWorkingDir: string;
  readonly entryPoints: string[];
  readonly bundle: true;
  readonly format: "esm";
  readonly logLevel: "silent";
  readonly plugins: esbuild.Plugin[];
} {
  const plugins = [inEsbuild(options)];
  return { absWorkingDir: folder, entryPoints: ["main.js"], bundle: true, format: "esm", logLevel: "silent", plugins };
}

/** Webpack exports its function as the default export of a CommonJS module, Rspack as `rspack`. */
function webpackBundler(tool: Tool, load: () => Promise<Webpack>, plugin: () => object): Bundler {
  const create = async (context: string): Promise<ReturnType<Webpack>> => {
    const output = { path: join(context, "dist") };
    return (await load())({ mode: "none", context, entry: "./main.js", output, plugins: [plugin()] });
  };
  const outcomeOf = (folder: string, error: Error | null, stats?: Stats): string =>
    error === null && stats?.hasErrors() === false
      ? readFileSync(join(folder, "dist/main.js"), "utf8")
      : `Error: ${String(error ?? stats?.toString("errors-only"))}`;
  return {
    tool,
    build: async (folder) => {
      const compiler = await create(folder);
      const outcome = await new Promise<string>((resolve) =>
        compiler.run((error, stats) => resolve(outcomeOf(folder, error, stats))),
      );
      await new Promise<void>((resolve) => compiler.close(resolve));
      if (outcome.startsWith("Error: ")) throw new Error(outcome);
      return outcome;
    },
    watch: async (folder, onBuild) => {
      const compiler = await create(folder);
      const watching = compiler.watch({}, (error, stats) => onBuild(outcomeOf(folder, error, stats)));
      return () => new Promise((resolve) => watching.close(resolve));
    },
  };
}

export const bundlers: readonly Bundler[] = [
  esbuildBundler,
  rollupBundler,
  webpackBundler(
    rspack,
    async () => (await loadBundler<{ readonly rspack: Webpack }>(rspack)).rspack,
    () => inRspack(options),
  ),
  viteBundler,
  webpackBundler(
    webpack,
    async () => (await loadBundler<{ readonly default: Webpack }>(webpack)).default,
    () => inWebpack(options),
  ),
];
