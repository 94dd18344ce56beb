import type { Reporter } from "../diagnostics/reporter.js";
import type { Job, RenderedFile } from "../render/render.js";
import { render } from "../render/render.js";
import type { OpenedTemplates } from "./open-templates.js";
import { reportTemplate } from "./report-template.js";

/** Renders the files of a package. Reports a template of the user that should produce JSON, but doesn't. */
export function renderWithTemplates(
  jobs: readonly Job[],
  { render: fill, pathOf }: OpenedTemplates,
  reporter: Reporter,
): readonly RenderedFile[] {
  const isSound = (job: Job): boolean => {
    if (!("format" in job) || (job.format ?? null) === null) return true;
    const path = pathOf(job.template);
    const error =
      path === null ? null : jsonError(fill(job.template, "view" in job ? job.view : job.toView(job.input)));
    if (path === null || error === null) return true;
    const message = `The file ${job.path} is not valid JSON: ${error}`;
    reportTemplate(path, { line: 1, column: 1, message, help: "Insert values with {{json}}." }, reporter);
    return false;
  };
  return render(jobs.filter(isSound), fill);
}

function jsonError(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}
