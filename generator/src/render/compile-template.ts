import Handlebars from "handlebars";
import { compileOptions } from "./compile-options.js";

/**
 * Compiles a template to the source of a JavaScript expression, whose value `createRender` accepts. The build compiles
 * all templates, because this takes longer than generating a small package.
 */
export function compileTemplate(text: string): string {
  // Handlebars declares the wrong return type: `precompile` returns a string.
  const source: unknown = Handlebars.precompile(text, compileOptions());
  if (typeof source !== "string") throw new Error("Handlebars returned no source.");
  return source;
}
