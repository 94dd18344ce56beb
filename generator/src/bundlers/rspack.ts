/**
 * A plugin for Rspack and Rsbuild.
 * @module
 */
export { almanac, type PluginOptions, type WebpackPlugin as RspackPlugin } from "./webpack.js";
