import Handlebars from "handlebars";
import { helpers } from "./helpers.js";
import { replacedHelpers } from "./replaced-helpers.js";

/**
 * Compiles a template to the source of a JavaScript expression, whose value `createRender` accepts. The build compiles
 * all templates, because this takes longer than generating a small package.
 */
export function compileTemplate(text: string): string {
  const names = [...replacedHelpers, ...Object.keys(helpers)];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, Object.hasOwn(helpers, name)]));
  // Handlebars declares the wrong return type: `precompile` returns a string.
  const source: unknown = Handlebars.precompile(text, { strict: true, knownHelpersOnly: true, knownHelpers });
  if (typeof source !== "string") throw new Error("Handlebars returned no source.");
  return source;
}
