/**
 * The module `v2` for bundles for browsers, without the code that follows redirects: browsers hide the targets of
 * redirects from scripts, so that this code never runs there.
 * @module
 */
export * from "./v2.js";
export { browserConnector as connector } from "../connection/browser-connector.js";
