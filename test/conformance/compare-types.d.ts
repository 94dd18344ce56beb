type Verdict = "safe" | "risky" | "breaking";

export interface DocumentPair {
  readonly name: string;
  readonly base: object;
  readonly revision: object;
}

export interface ComparedTypes {
  readonly name: string;
  /** The strictest verdict on types of all findings. */
  readonly findings: Verdict;
  /** The strictest verdict of the compiled programs. */
  readonly compiled: Verdict;
  /** The findings and errors behind the verdicts. */
  readonly details: readonly string[];
}

export declare function compareTypes(pairs: readonly DocumentPair[]): Promise<readonly ComparedTypes[]>;
