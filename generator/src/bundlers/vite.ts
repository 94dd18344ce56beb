/**
 * A plugin for Vite and Vitest.
 * @module
 */
import { PackageBuild } from "./package-build.js";
import type { PluginOptions } from "./plugin-options.js";
import { serveInVite } from "./serve-in-vite.js";
import { startBuild, type BuildContext } from "./start-build.js";
import type { ViteServer } from "./vite-server.js";

export type { PluginOptions } from "./plugin-options.js";

/** A Vite plugin. */
export interface VitePlugin {
  readonly name: string;
}

interface Hooks extends VitePlugin {
  configResolved(config: { readonly root: string }): void;
  configureServer(server: ViteServer): Promise<void>;
  buildStart(this: BuildContext): Promise<void>;
}

/**
 * Generates packages when Vite starts, and again when one of their inputs has changed. The development server shows
 * errors in Vite's overlay, and reloads the page when the packages have changed.
 */
export function almanac(options: PluginOptions = {}): VitePlugin {
  let build = new PackageBuild(options, process.cwd());
  let isServed = false;
  const plugin: Hooks = {
    name: "almanac",
    configResolved({ root }) {
      // The same plugin can first serve and then build.
      isServed = false;
      build = new PackageBuild(options, root);
    },
    async configureServer(server) {
      isServed = true;
      await serveInVite(build, server);
    },
    async buildStart() {
      if (!isServed) await startBuild(build, this);
    },
  };
  return plugin;
}
