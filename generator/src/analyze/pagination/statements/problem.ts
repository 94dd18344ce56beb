/** A part of a statement that doesn't match the operation. */
export interface Problem {
  /** The key of the statement; null if the statement as a whole doesn't match. */
  readonly key: string | null;
  readonly message: string;
  readonly help: string;
}
