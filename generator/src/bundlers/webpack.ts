/**
 * A plugin for webpack. Rspack has the same hooks.
 * @module
 */
import { existsSync } from "node:fs";
import { GenerationError } from "./generation-error.js";
import { PackageBuild, type Generated } from "./package-build.js";
import type { PluginOptions } from "./plugin-options.js";
import { printGenerated } from "./print-generated.js";

export type { PluginOptions } from "./plugin-options.js";

/** A webpack plugin. */
export interface WebpackPlugin {
  readonly apply: (compiler: unknown) => void;
}

/** The members of webpack's `Compiler` that the plugin uses. */
interface Compiler {
  readonly context: string;
  /** Webpack's caches of files. Rspack doesn't have them. */
  readonly fileTimestamps?: Map<string, unknown>;
  readonly inputFileSystem?: { readonly purge?: (path: string) => void };
  readonly hooks: {
    readonly run: StartHook;
    readonly watchRun: StartHook;
    readonly thisCompilation: { readonly tap: (name: string, use: (compilation: Compilation) => void) => void };
  };
}

interface StartHook {
  readonly tapPromise: (name: string, start: () => Promise<void>) => void;
}

interface Compilation {
  readonly errors: { readonly push: (error: Error) => unknown };
  readonly fileDependencies: Dependencies;
  readonly missingDependencies: Dependencies;
  /** The folders to watch. */
  readonly contextDependencies: Dependencies;
}

interface Dependencies {
  readonly add: (path: string) => unknown;
}

/** Generates packages before webpack compiles, and again in watch mode when one of their inputs has changed. */
export function almanac(options: PluginOptions = {}): WebpackPlugin {
  return { apply: (compiler) => applyTo(compiler as Compiler, options) };
}

function applyTo(compiler: Compiler, options: PluginOptions): void {
  const { hooks } = compiler;
  const build = new PackageBuild(options, compiler.context);
  let generated: Generated | null = null;
  // The hook `make` would be too late: webpack resolves the entry points at the same time.
  const start = async (): Promise<void> => {
    generated = await build.update();
    if (generated.isSound) printGenerated(generated);
    if (generated.hasChanged) forgetFiles(compiler, build);
  };
  hooks.run.tapPromise("almanac", start);
  hooks.watchRun.tapPromise("almanac", start);
  hooks.thisCompilation.tap("almanac", (compilation) => {
    const { errors, fileDependencies, missingDependencies, contextDependencies } = compilation;
    // A missing file in `fileDependencies` would start builds endlessly.
    for (const file of build.files) (existsSync(file) ? fileDependencies : missingDependencies).add(file);
    for (const folder of build.folders) contextDependencies.add(folder);
    // An error thrown in `watchRun` would end watch mode.
    if (generated?.isSound === false) errors.push(new GenerationError(generated));
  });
}

/** Removes generated files from webpack's caches, which webpack filled before the files were written. */
function forgetFiles({ fileTimestamps, inputFileSystem }: Compiler, build: PackageBuild): void {
  for (const path of fileTimestamps?.keys() ?? []) {
    if (!build.writes(path)) continue;
    fileTimestamps?.delete(path);
    inputFileSystem?.purge?.(path);
  }
}
