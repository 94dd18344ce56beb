import type { Render } from "./engine.js";
import { format, type Language } from "./format.js";

/** A file to render from a template and a view, or finished text. */
export type Job =
  | { readonly path: string; readonly template: string; readonly view: object; readonly format: Language | null }
  | DeferredJob
  | { readonly path: string; readonly text: string };

/** A file to render only if its contents are needed; see `deferJob`. */
export interface DeferredJob {
  readonly path: string;
  readonly template: string;
  readonly input: object;
  readonly toView: (input: object) => object;
  /** Absent if the template's text isn't formatted. */
  readonly format?: Language;
}

export interface RenderedFile {
  readonly path: string;
  readonly contents: string;
  /** The values that determine the contents, if comparing them is faster than rendering the file; otherwise null. */
  readonly source: Pick<DeferredJob, "template" | "input"> | null;
}

/**
 * Renders the files of a package and sorts them by path. Deferred files are rendered when their contents are read. Each
 * file ends with one line break.
 */
export function render(jobs: readonly Job[], fill: Render): readonly RenderedFile[] {
  const files = jobs.map((job): RenderedFile => {
    if ("text" in job) return { path: job.path, contents: job.text, source: null };
    if ("input" in job) return renderLater(job, fill);
    return { path: job.path, contents: finish(fill(job.template, job.view), job.format), source: null };
  });
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Returns a file that is rendered when its contents are first read. */
function renderLater({ path, template, input, toView, format: language }: DeferredJob, fill: Render): RenderedFile {
  let contents: string | null = null;
  return {
    path,
    source: { template: `${template}${fill.key}`, input },
    get contents() {
      if (contents !== null) return contents;
      const text = fill(template, toView(input));
      // Almanac's own template prints OpenAPI documents in this format, so only a template of the user needs it.
      contents = language === "openapi" && fill.key === "" ? text : finish(text, language ?? null);
      return contents;
    },
  };
}

function finish(text: string, language: Language | null): string {
  return language === null ? tidy(text) : format(text, language);
}

/** Removes the spaces and blank lines that the omitted parts of a template leave behind. */
function tidy(text: string): string {
  // Most texts have no spaces before a line break, and this test is faster than the replacement.
  const lines = / [\n\r\u2028\u2029]/.test(text) ? text.replace(/(?<! ) +$/gm, "") : text;
  return `${lines.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
