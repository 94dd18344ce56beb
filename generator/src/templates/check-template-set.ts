import { isObject, member } from "../model/json.js";
import type { AddedFile, TemplateSet } from "../model/package.js";
import { checkNames } from "./check/check-names.js";
import { checkTemplate } from "./check/check-template.js";
import type { TemplateProblem } from "../render/own/template-problem.js";
import type { CheckOptions } from "./check-options.js";
import { classifyTemplate } from "./classify-template.js";
import { reportTemplate } from "./report-template.js";

/**
 * Checks the names of templates, then their contents, then how they use their views. If a check finds problems, reports
 * them, skips the later checks and returns null. Otherwise returns the files that the templates add to a client
 * package.
 */
export function checkTemplateSet(set: TemplateSet, options: CheckOptions): readonly AddedFile[] | null {
  const { viewSchema, reporter } = options;
  const classified = [...set.files].map(([name, template]) => classifyTemplate(name, template, options));
  const roles = classified.filter((role) => role !== null);
  if (roles.length < classified.length) return null;
  const problems = new Map<string, TemplateProblem[]>();
  const add = (path: string, problem: TemplateProblem): void => {
    const earlier = problems.get(path) ?? [];
    // A problem of a partial is found once for each template that includes it.
    if (!earlier.some((each) => JSON.stringify(each) === JSON.stringify(problem)))
      problems.set(path, [...earlier, problem]);
  };
  for (const { path, content } of set.files.values()) for (const problem of checkTemplate(content)) add(path, problem);
  const definitions = member(viewSchema, "$defs");
  if (problems.size === 0 && isObject(definitions)) {
    const textOf = (name: string): string | null => set.files.get(name)?.content ?? null;
    for (const { name, view } of roles) {
      if (view === null) continue;
      for (const problem of checkNames(name, view, { definitions, textOf }))
        add(set.files.get(problem.template)?.path ?? "", problem);
    }
  }
  for (const [path, found] of problems) for (const problem of found) reportTemplate(path, problem, reporter);
  return problems.size === 0 ? roles.flatMap(({ added }) => added) : null;
}
