/** An error in the command line, and how to correct it. */
export interface Misuse {
  readonly message: string;
  readonly help: string;
}
