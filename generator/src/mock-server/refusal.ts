/** The reason that something failed, and how to correct it. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}
