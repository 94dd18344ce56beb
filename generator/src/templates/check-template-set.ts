import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import { locationOf } from "../model/location.js";
import type { AddedFile, TemplateSet } from "../model/package.js";
import { checkTemplate } from "../render/own/check-template.js";
import { readPathPattern } from "./read-path-pattern.js";
import { reportTemplate } from "./report-template.js";

interface Options {
  /** The names of Almanac's templates. */
  readonly known: Iterable<string>;
  readonly reporter: Reporter;
  /** Whether the package is a mock. */
  readonly isMock: boolean;
}

/**
 * Reports the problems of a set of templates. Returns the files that it adds to a client package, or null if there are
 * problems.
 */
export function checkTemplateSet(set: TemplateSet, { known, reporter, isMock }: Options): readonly AddedFile[] | null {
  const names = new Set(known);
  const added: AddedFile[] = [];
  let isSound = true;
  const reportName = (path: string, message: string, help: string): void => {
    isSound = false;
    reporter.report({ code: "unknown-template", severity: "error", at: locationOf(path, ""), message, help });
  };
  for (const [name, { path, text }] of set.files) {
    const [folder = ""] = name.split("/");
    if (!path.endsWith(".hbs")) {
      reportName(path, `${path} is in a folder of templates, but its name doesn't end with .hbs.`, "Add .hbs, or move the file.");
      continue;
    }
    if (folder === "files") {
      const pattern = readPathPattern(name.slice("files/".length));
      if (typeof pattern === "string") reportName(path, pattern, "Rename the template.");
      else if (!isMock) added.push({ template: name, at: path, ...pattern });
    } else if (folder === "partials" ? !/^partials\/[\w-]+$/.test(name) : !names.has(name)) {
      reportName(path, unknownMessage(name, folder), didYouMean(name, names, placesHelp));
      continue;
    }
    for (const problem of checkTemplate(text)) {
      isSound = false;
      reportTemplate(path, problem, reporter);
    }
  }
  return isSound ? added : null;
}

const placesHelp =
  "Templates are in client/ and mock/, with the path of the template that they replace, in partials/, or in files/, with the path of the file that they add.";

function unknownMessage(name: string, folder: string): string {
  if (folder === "partials") return "The name of a partial must be a word, such as partials/banner.hbs.";
  return `There is no template ${JSON.stringify(`${name}.hbs`)} to replace.`;
}
