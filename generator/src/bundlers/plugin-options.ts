import type { Choice } from "../config/choice.js";

/** The options of the plugins. Without options, a plugin generates the packages that `almanac.yaml` configures. */
export interface PluginOptions extends Choice {
  /** The folder against which relative paths are resolved. Default: the root folder of the bundler. */
  readonly folder?: string;
  /** Whether to treat warnings as errors. */
  readonly strict?: boolean;
}
