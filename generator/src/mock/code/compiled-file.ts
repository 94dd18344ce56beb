/** A compiled file of the handwritten code of a mock. */
export interface CompiledFile {
  readonly outputText: string;
  /** The paths of the files that it imports. */
  readonly ownImports: readonly string[];
  readonly problems: readonly CodeProblem[];
}

/** An error in the code. Lines and columns are counted from 1. */
export interface CodeProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
