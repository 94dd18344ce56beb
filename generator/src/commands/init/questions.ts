import type { Findings } from "./findings.js";

/** Asks a person for what the command line doesn't specify. Each answer is null if the person cancels. */
export interface Questions {
  readonly askDocument: (proposals: readonly string[]) => Promise<string | null>;
  readonly askFetch: (url: string) => Promise<boolean | null>;
  /** Shows what was found in the document, before the other questions. */
  readonly showFindings: (findings: Findings) => void;
  readonly askName: (proposal: string) => Promise<string | null>;
  readonly askOutput: (proposal: string) => Promise<string | null>;
  readonly askMock: () => Promise<boolean | null>;
}
