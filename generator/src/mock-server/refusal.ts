/** What cannot be done as it was wished, and what to do instead. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}
