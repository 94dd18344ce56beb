/**
 * A plugin for esbuild.
 * @module
 */
import { GenerationError } from "./generation-error.js";
import { PackageBuild } from "./package-build.js";
import type { PluginOptions } from "./plugin-options.js";
import { printGenerated } from "./print-generated.js";

export type { PluginOptions } from "./plugin-options.js";

/** An esbuild plugin. */
export interface EsbuildPlugin {
  readonly name: string;
  readonly setup: (build: unknown) => void;
}

/** The members of esbuild's `PluginBuild` that the plugin uses. */
interface Build {
  readonly initialOptions: { readonly absWorkingDir?: string };
  readonly onStart: (start: () => Promise<{ readonly errors: readonly Message[] }>) => void;
  readonly onResolve: (
    options: { readonly filter: RegExp },
    resolve: (args: {
      readonly kind: string;
    }) => { readonly watchFiles: readonly string[]; readonly watchDirs: readonly string[] } | undefined,
  ) => void;
}

interface Message {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** Generates packages when esbuild starts a build, and again in watch mode when one of their inputs has changed. */
export function almanac(options: PluginOptions = {}): EsbuildPlugin {
  return { name: "almanac", setup: (build) => setUp(build as Build, options) };
}

function setUp({ initialOptions, onStart, onResolve }: Build, options: PluginOptions): void {
  const build = new PackageBuild(options, initialOptions.absWorkingDir ?? process.cwd());
  onStart(async () => {
    const generated = await build.update();
    if (!generated.isSound) {
      const { message, loc } = new GenerationError(generated);
      return { errors: [{ text: message, location: loc }] };
    }
    printGenerated(generated);
    return { errors: [] };
  });
  // esbuild accepts files and folders to watch only from the callbacks of `onResolve` and `onLoad`.
  onResolve({ filter: /.*/ }, ({ kind }) =>
    kind === "entry-point" ? { watchFiles: build.files, watchDirs: build.folders } : undefined,
  );
}
