import Handlebars from "handlebars";
import { prepareEngine } from "./prepare-engine.js";

/** The compiled templates, keyed by their path below `templates/`, without `.hbs`. See `compileTemplate`. */
export type Templates = ReadonlyMap<string, object>;

/** Renders a template with a view. Throws if the template uses a name that the view doesn't have, which is a bug. */
export interface Render {
  (template: string, view: object): string;
  /**
   * Identifies the user's templates; empty if there are none. Rendered files depend on it as well as on their views.
   */
  readonly key: string;
}

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

/** The partials whose texts are kept, because later runs of a process insert them again with the same views. */
const keptPartials: ReadonlySet<string> = new Set(["reference-operation"]);

/** Returns a partial that renders each view once. A view determines the text, because partials have no arguments. */
function keepTexts(fill: Handlebars.TemplateDelegate<object>): Handlebars.TemplateDelegate<object> {
  const texts = new WeakMap<object, string>();
  return (view, options) => {
    const text = texts.get(view) ?? fill(view, options);
    texts.set(view, text);
    return text;
  };
}

function makeRender(templates: Templates): Render {
  const engine = Handlebars.create();
  prepareEngine(engine);
  const ready = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, template] of templates) {
    const [folder, partial] = name.split("/", 2);
    if (folder === "partials" && partial !== undefined)
      engine.registerPartial(
        partial,
        keptPartials.has(partial) ? keepTexts(engine.template(template)) : engine.template(template),
      );
    else ready.set(name, engine.template(template));
  }
  const fill = (name: string, view: object): string => {
    const template = ready.get(name);
    if (template === undefined) throw new Error(`Unknown template ${name}.`);
    return template(view);
  };
  return Object.assign(fill, { key: "" });
}
