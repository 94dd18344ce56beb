import type { Location } from "../model/location.js";
import type { DiagnosticCode } from "./catalog.js";
import type { Severity } from "./severity.js";

/** A problem that the user can fix or should know about. Stages report it and continue; they never throw it. */
export interface Diagnostic {
  /** A stable identifier in kebab case. The catalog describes each code. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Location;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence; null if there is no advice. */
  readonly help: string | null;
  /** Whether the diagnostic points to the key at `at` rather than to its value. */
  readonly onKey: boolean;
  /** A second location that the diagnostic refers to, or null. */
  readonly related: Location | null;
}

/** A diagnostic with its file, line and column. Lines and columns are counted from 1. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** `file:line:column` of the related location, or null. */
  readonly relatedPosition: string | null;
}
