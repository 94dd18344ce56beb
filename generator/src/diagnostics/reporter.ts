import type { Location } from "../model/location.js";
import type { DiagnosticCode } from "./catalog.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Severity } from "./severity.js";

export interface Report {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Location;
  readonly message: string;
  readonly help?: string;
  readonly onKey?: boolean;
  readonly related?: Location;
}

/** Collects the diagnostics of all stages. Diagnostics with the same code, location and message are kept only once. */
export class Reporter {
  readonly #diagnostics = new Map<string, Diagnostic>();

  report(report: Report): void {
    const { code, severity, at, message, help, onKey, related } = report;
    const key = `${code}\n${at}\n${message}`;
    if (this.#diagnostics.has(key)) return;
    this.#diagnostics.set(key, {
      code,
      severity,
      at,
      message,
      help: help ?? null,
      onKey: onKey ?? false,
      related: related ?? null,
    });
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.#diagnostics.values()];
  }

  get hasErrors(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
