import Handlebars from "handlebars";
import { helpers } from "./helpers.js";

/** The text of each template by its name: its path below `templates/`, without `.hbs`. */
export type Templates = ReadonlyMap<string, string>;

/** Fills a template with a view. A name that the view does not have is a mistake of ours, and throws. */
export type Render = (template: string, view: object) => string;

/** What Handlebars brings itself. Those that are not replaced go: they forgive what is not there. */
const builtIn = ["helperMissing", "blockHelperMissing", "each", "if", "unless", "with", "log", "lookup"];

/**
 * Handlebars, made strict: unknown names and helpers throw, also where Handlebars is lenient (`{{#if typo}}` is silently false
 * there), and text reaches the output through encoding helpers only.
 */
export function createRender(templates: Templates): Render {
  const known = made.get(templates) ?? makeRender(templates);
  made.set(templates, known);
  return known;
}

/** Compiled once, however many runs there are. */
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
    if (template === undefined) throw new Error(`There is no template ${name}.`);
    return template(view);
  };
}
