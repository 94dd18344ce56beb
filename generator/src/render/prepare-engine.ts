import type Handlebars from "handlebars";
import { helpers } from "./helpers.js";
import { replacedHelpers } from "./replaced-helpers.js";

/** Replaces the built-in helpers of a Handlebars engine with Almanac's. */
export function prepareEngine(engine: typeof Handlebars): void {
  for (const name of replacedHelpers) if (!name.endsWith("Missing")) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, helper);
}
