import type { Findings } from "./findings.js";

/** Asks for the values that the command line doesn't specify. An answer is null if the user cancels. */
export interface Questions {
  readonly askDocument: (proposals: readonly string[]) => Promise<string | null>;
  readonly askFetch: (url: string) => Promise<boolean | null>;
  /** Shows what was found in the document, before the other questions. */
  readonly showFindings: (findings: Findings) => void;
  readonly askName: (proposal: string) => Promise<string | null>;
  readonly askOutput: (proposal: string) => Promise<string | null>;
  readonly askMock: () => Promise<boolean | null>;
}
