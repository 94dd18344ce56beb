/**
 * A plugin for Rollup and for bundlers with the same hooks, such as Rolldown.
 * @module
 */
import { PackageBuild } from "./package-build.js";
import type { PluginOptions } from "./plugin-options.js";
import { startBuild, type BuildContext } from "./start-build.js";

export type { PluginOptions } from "./plugin-options.js";

/** A Rollup plugin. */
export interface RollupPlugin {
  readonly name: string;
}

interface Hooks extends RollupPlugin {
  buildStart(this: BuildContext): Promise<void>;
}

/** Generates packages when Rollup starts a build, and again in watch mode when one of their inputs has changed. */
export function almanac(options: PluginOptions = {}): RollupPlugin {
  const build = new PackageBuild(options, process.cwd());
  const plugin: Hooks = {
    name: "almanac",
    async buildStart() {
      await startBuild(build, this);
    },
  };
  return plugin;
}
