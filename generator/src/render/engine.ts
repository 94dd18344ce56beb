import Handlebars from "handlebars";
import { helpers } from "./helpers.js";

/** The source of each template, keyed by its path below `templates/`, without `.hbs`. */
export type Templates = ReadonlyMap<string, string>;

/** Renders a template with a view. Throws if the template uses a name that the view doesn't have, which is a bug. */
export type Render = (template: string, view: object) => string;

/**
 * The built-in helpers of Handlebars. Those that Almanac doesn't replace are removed, because they accept missing
 * values silently.
 */
const builtIn = ["helperMissing", "blockHelperMissing", "each", "if", "unless", "with", "log", "lookup"];

/**
 * Creates a strict Handlebars renderer. Unknown names and helpers throw, even where Handlebars is lenient: `{{#if
 * typo}}` would otherwise be false. Text reaches the output only through encoding helpers.
 */
export function createRender(templates: Templates): Render {
  const known = made.get(templates) ?? makeRender(templates);
  made.set(templates, known);
  return known;
}

/** The render function for each set of templates, shared by all runs. */
const made = new WeakMap<Templates, Render>();

function makeRender(templates: Templates): Render {
  const engine = Handlebars.create();
  for (const name of builtIn) if (!name.endsWith("Missing")) engine.unregisterHelper(name);
  for (const [name, helper] of Object.entries(helpers)) engine.registerHelper(name, helper);
  const knownHelpers = Object.fromEntries(
    [...builtIn, ...Object.keys(helpers)].map((name) => [name, Object.hasOwn(helpers, name)]),
  );
  const compile = (text: string): Handlebars.TemplateDelegate =>
    engine.compile(text, { strict: true, knownHelpersOnly: true, knownHelpers });

  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of templates) {
    const [folder, partial] = name.split("/", 2);
    if (folder === "partials" && partial !== undefined) engine.registerPartial(partial, compile(text));
    else compiled.set(name, compile(text));
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`Unknown template ${name}.`);
    return template(view);
  };
}
