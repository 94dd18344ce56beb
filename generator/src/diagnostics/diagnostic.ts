import type { Location } from "../model/location.js";
import type { DiagnosticCode } from "./catalog.js";
import type { Severity } from "./severity.js";

/** Something that the user can mend, or should know. Stages report it and go on; nothing of it is ever thrown. */
export interface Diagnostic {
  /** Stable, in kebab case. The catalog describes each code. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly at: Location;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence, or null. */
  readonly help: string | null;
  /** Whether the key at `at` is meant, rather than its value. */
  readonly onKey: boolean;
  /** The other place that it is about, or null. */
  readonly related: Location | null;
}

/** A diagnostic whose place has been looked up. Lines and columns count from 1. */
export interface LocatedDiagnostic extends Diagnostic {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** `file:line:column` of the other place, or null. */
  readonly relatedPlace: string | null;
}
