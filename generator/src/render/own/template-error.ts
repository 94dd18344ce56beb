import type { TemplateProblem } from "./template-problem.js";

/** A template of a user that can't be filled with its view. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly path: string;
  readonly problem: TemplateProblem;

  constructor(path: string, problem: TemplateProblem, options?: ErrorOptions) {
    super(`${path}:${String(problem.line)}:${String(problem.column)}: ${problem.message}`, options);
    this.path = path;
    this.problem = problem;
  }
}
