import { helpers } from "./helpers.js";
import { replacedHelpers } from "./replaced-helpers.js";

interface CompileOptions {
  readonly strict: true;
  readonly knownHelpersOnly: true;
  readonly knownHelpers: Record<string, boolean>;
}

/** Returns the Handlebars options for all templates. They turn unknown names and helpers into errors. */
export function compileOptions(): CompileOptions {
  const names = [...replacedHelpers, ...Object.keys(helpers)];
  const knownHelpers = Object.fromEntries(names.map((name) => [name, Object.hasOwn(helpers, name)]));
  return { strict: true, knownHelpersOnly: true, knownHelpers };
}
