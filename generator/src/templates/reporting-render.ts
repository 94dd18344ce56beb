import type { Reporter } from "../diagnostics/reporter.js";
import type { Render } from "../render/engine.js";
import { TemplateError } from "../render/own/template-error.js";
import { reportTemplate } from "./report-template.js";

/**
 * Wraps a renderer so that it reports templates that can't be filled, and returns empty text for them. Files aren't
 * written after an error.
 */
export function reportingRender(render: Render, reporter: Reporter): Render {
  const fill = (template: string, view: object): string => {
    try {
      return render(template, view);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      reportTemplate(error.path, error.problem, reporter);
      return "";
    }
  };
  return Object.assign(fill, { key: render.key });
}
