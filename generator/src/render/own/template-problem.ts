/** A problem in a template. Lines and columns are counted from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string | null;
}
