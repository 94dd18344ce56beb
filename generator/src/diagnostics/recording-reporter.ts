import type { Diagnostic } from "./diagnostic.js";
import { Reporter, type Report } from "./reporter.js";

/** Passes diagnostics on to another reporter, and records them, so that they can be reported again. */
export class RecordingReporter extends Reporter {
  readonly #reporter: Reporter;
  readonly reports: Report[] = [];

  constructor(reporter: Reporter) {
    super();
    this.#reporter = reporter;
  }

  override report(report: Report): void {
    this.reports.push(report);
    this.#reporter.report(report);
  }

  override get diagnostics(): readonly Diagnostic[] {
    return this.#reporter.diagnostics;
  }
}
