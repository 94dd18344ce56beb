/** A credential is incomplete, or the profiles file isn't safe to use. */
export class CredentialError extends Error {
  override readonly name = "CredentialError";
  readonly help: string | null;

  constructor(message: string, help: string | null = null) {
    super(message);
    this.help = help;
  }
}
