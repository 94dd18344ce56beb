import Handlebars from "handlebars";
import type { TemplateSet } from "../../model/package.js";
import { compileOptions } from "../compile-options.js";
import { prepareEngine } from "../prepare-engine.js";
import type { Render, Templates } from "../engine.js";
import { TemplateError } from "./template-error.js";

type Fill = Handlebars.TemplateDelegate;

/**
 * Creates a renderer for Almanac's templates and the templates of a user, which replace those with the same name. The
 * user's templates must have passed `checkTemplate`. The renderer throws a `TemplateError` if one of them can't be
 * filled.
 */
export function createOwnRender(templates: Templates, { files, key }: TemplateSet): Render {
  const engine = Handlebars.create();
  prepareEngine(engine);
  const isOwn = (name: string): boolean => files.has(name);
  for (const [name, helper] of Object.entries(engine.helpers)) engine.registerHelper(name, withPosition(helper));
  const all = new Map<string, Fill>();
  for (const [name, template] of templates) if (!isOwn(name)) all.set(name, engine.template(template));
  for (const [name, { path, content }] of files)
    all.set(name, withPath(path, engine.compile(content, compileOptions())));
  for (const [name, fill] of all) {
    const [folder, partial] = name.split("/", 2);
    if (folder === "partials" && partial !== undefined) engine.registerPartial(partial, fill);
  }
  const render = (name: string, view: object): string => {
    const fill = all.get(name);
    if (fill === undefined) throw new Error(`Unknown template ${name}.`);
    return fill(view);
  };
  return Object.assign(render, { key });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** The positions of helper calls that threw an error. Handlebars adds a position only to errors about unknown names. */
const positions = new WeakMap<Error, Position>();

function withPosition(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, ...args) {
    try {
      return helper.apply(this, args) as unknown;
    } catch (error) {
      const { loc } = (args.at(-1) ?? {}) as { readonly loc?: { readonly start: Position } };
      if (error instanceof Error && loc !== undefined && !positions.has(error) && !hasPosition(error))
        positions.set(error, loc.start);
      throw error;
    }
  };
}

function hasPosition(error: Error): boolean {
  return error instanceof TemplateError || "lineNumber" in error;
}

/**
 * Converts errors in a template to a `TemplateError` with the template's path. An error in a partial of the user keeps
 * the path of the partial.
 */
function withPath(path: string, fill: Fill): Fill {
  return (view: unknown, options) => {
    try {
      return fill(view, options);
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TemplateError) throw error;
      const { lineNumber, column } = error as { readonly lineNumber?: number; readonly column?: number };
      const { line, column: start } = positions.get(error) ?? { line: lineNumber ?? 1, column: column ?? 0 };
      const message = error.message.replace(/ - \d+:\d+$/, "").replace(/ not defined in .*$/s, " is not in the view");
      const problem = { line, column: start + 1, message: message.replace(/\.?$/, "."), help: null };
      throw new TemplateError(path, problem, { cause: error });
    }
  };
}
