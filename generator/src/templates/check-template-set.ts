import type { Reporter } from "../diagnostics/reporter.js";
import { isObject, member, type JsonObject } from "../model/json.js";
import type { AddedFile, TemplateSet } from "../model/package.js";
import { checkNames } from "../render/own/check-names.js";
import { checkTemplate } from "../render/own/check-template.js";
import type { TemplateProblem } from "../render/own/template-problem.js";
import { classifyTemplate } from "./classify-template.js";
import { reportTemplate } from "./report-template.js";

export interface CheckOptions {
  /** The names of Almanac's templates. */
  readonly known: ReadonlySet<string>;
  readonly reporter: Reporter;
  /** Whether the package is a mock. */
  readonly isMock: boolean;
  /** The JSON Schema of views. */
  readonly viewSchema: JsonObject;
}

/**
 * Reports the problems of a set of templates: first in names, then in the contents, then in the use of views. Returns the
 * files that it adds to a client package, or null if there are problems.
 */
export function checkTemplateSet(set: TemplateSet, options: CheckOptions): readonly AddedFile[] | null {
  const { viewSchema, reporter } = options;
  const roles = [...set.files].map(([name, template]) => classifyTemplate(name, template, options));
  if (roles.includes(null)) return null;
  const problems = new Map<string, TemplateProblem[]>();
  const add = (path: string, problem: TemplateProblem): void => {
    problems.set(path, [...(problems.get(path) ?? []), problem]);
  };
  for (const { path, text } of set.files.values()) for (const problem of checkTemplate(text)) add(path, problem);
  const definitions = member(viewSchema, "$defs");
  if (problems.size === 0 && isObject(definitions)) {
    const textOf = (name: string): string | null => set.files.get(name)?.text ?? null;
    for (const role of roles) {
      if (role === null || role.view === null) continue;
      for (const problem of checkNames(role.name, role.view, { definitions, textOf }))
        add(set.files.get(problem.template)?.path ?? "", problem);
    }
  }
  for (const [path, found] of problems) for (const problem of found) reportTemplate(path, problem, reporter);
  return problems.size === 0 ? roles.flatMap((role) => role?.added ?? []) : null;
}
