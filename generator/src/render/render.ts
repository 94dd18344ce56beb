import type { Render } from "./engine.js";
import { format, type Language } from "./format.js";

/** A file to render from a template and a view, or finished text. */
export type Job =
  | { readonly path: string; readonly template: string; readonly view: object; readonly format: Language | null }
  | { readonly path: string; readonly text: string };

export interface RenderedFile {
  readonly path: string;
  readonly contents: string;
}

/** Renders the files of a package and sorts them by path. Each file ends with one line break. */
export function render(jobs: readonly Job[], fill: Render): readonly RenderedFile[] {
  const files = jobs.map((job) => {
    if ("text" in job) return { path: job.path, contents: job.text };
    const text = tidy(fill(job.template, job.view));
    return { path: job.path, contents: job.format === null ? text : format(text) };
  });
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Removes the spaces and blank lines that the omitted parts of a template leave behind. */
function tidy(text: string): string {
  return `${text
    .replace(/(?<! ) +$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
