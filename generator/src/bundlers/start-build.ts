import { GenerationError } from "./generation-error.js";
import type { PackageBuild } from "./package-build.js";
import { printGenerated } from "./print-generated.js";

/** The part of a Rollup plugin's context that is used. */
export interface BuildContext {
  readonly addWatchFile: (path: string) => void;
}

/** Generates the packages before Rollup, or a bundler with Rollup's hooks, loads the first module. */
export async function startBuild(build: PackageBuild, context: BuildContext): Promise<void> {
  const generated = await build.update();
  for (const path of [...build.files, ...build.folders]) context.addWatchFile(path);
  if (!generated.isSound) throw new GenerationError(generated);
  printGenerated(generated);
}
