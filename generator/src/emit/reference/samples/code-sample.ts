/** A code sample of an operation. */
export interface CodeSample {
  readonly label: string;
  /** The language of the source, such as `sh` or `ts`. */
  readonly language: string;
  readonly source: string;
}
