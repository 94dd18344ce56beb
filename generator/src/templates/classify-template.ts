import { didYouMean } from "../diagnostics/suggest.js";
import { locationOf, pointerOf } from "../model/location.js";
import type { AddedFile, OwnTemplate } from "../model/package.js";
import type { CheckOptions } from "./check-options.js";
import { readPathPattern } from "./read-path-pattern.js";

export interface TemplateRole {
  readonly name: string;
  /**
   * The name of the view's definition in the JSON Schema of views. Null for a new partial, and for a file in `files/`
   * that a mock ignores.
   */
  readonly view: string | null;
  readonly added: readonly AddedFile[];
}

/**
 * Determines which template a template replaces, or which files it adds, from its name. If the name is invalid, reports
 * that and returns null.
 */
export function classifyTemplate(
  name: string,
  { path, at }: OwnTemplate,
  { known, reporter, isMock }: CheckOptions,
): TemplateRole | null {
  const [folder = ""] = name.split("/");
  const refuse = (message: string, help: string): null => {
    reporter.report({ code: "unknown-template", severity: "error", at: locationOf(path, ""), message, help });
    return null;
  };
  if (!path.endsWith(".hbs"))
    return refuse(
      "This file is in a folder of templates, but its name doesn't end with .hbs.",
      "Add .hbs, or move the file.",
    );
  if (folder === "files") {
    if (isMock && pointerOf(at).startsWith("/mocks/"))
      return refuse("Templates in files/ add files to client packages, not to mocks.", "Name the folder in an API.");
    const pattern = readPathPattern(name.slice("files/".length));
    if (typeof pattern === "string") return refuse(pattern, "Rename the template.");
    if (isMock) return { name, view: null, added: [] };
    return { name, view: pattern.scope, added: [{ template: name, at: path, ...pattern }] };
  }
  if (folder === "partials") {
    if (/^partials\/[\w-]+$/.test(name)) return { name, view: known.has(name) ? name : null, added: [] };
    return refuse("The name of a partial must be a word.", "Rename it, for example to partials/notice.hbs.");
  }
  if (known.has(name)) return { name, view: name, added: [] };
  const message = `Almanac has no template ${JSON.stringify(`${name}.hbs`)} to replace.`;
  return refuse(message, didYouMean(name, known, "To add a file, put the template in files/."));
}
