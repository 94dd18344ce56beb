/** The command line is invalid. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  /** A sentence that says what to do; null if the message is enough. */
  readonly help: string | null;

  constructor(message: string, help: string | null = null) {
    super(message);
    this.help = help;
  }
}
