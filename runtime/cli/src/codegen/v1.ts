/**
 * The API that only generated code uses. Incompatible changes go into a `v2` next to it.
 * @module
 */
export type { Program } from "../program.js";
export { runCommand } from "../run-command.js";
