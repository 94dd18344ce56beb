/** The reason why something can't be done, and how to correct it. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
}
