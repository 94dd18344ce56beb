import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import type { DiffReport } from "../../diff/report.js";

export interface UpdateResult {
  /** Null if there are errors; nothing is written then. */
  readonly files: readonly UpdatedFile[] | null;
  /** The changes of the APIs. Null if no document changed, or if documents can't be compared because of errors. */
  readonly report: DiffReport | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Whether the errors are in the originals. Their paths are those of the copies, which don't have the errors. */
  readonly areOriginalsInvalid: boolean;
  readonly textOf: (file: string) => string | null;
}

/** A copy of a file from the web. `removed`: the document doesn't refer to the file anymore. */
export interface UpdatedFile {
  readonly path: string;
  readonly url: string;
  readonly state: "unchanged" | "changed" | "missing" | "added" | "removed";
}
