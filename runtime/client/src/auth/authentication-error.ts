import { CallError } from "../errors/call-error.js";

/**
 * Credentials that could not be used: a challenge nobody can answer, a token that was refused. Never holds a secret.
 */
export class AuthenticationError extends CallError {
  override readonly name = "AuthenticationError";
  /** The status of the token endpoint, if one answered. */
  readonly status: number | null;
  /** Its `error`, for instance `invalid_client` (RFC 6749 section 5.2). */
  readonly code: string | null;

  constructor(
    message: string,
    details: { readonly status?: number; readonly code?: string | null; readonly cause?: unknown } = {},
  ) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.status = details.status ?? null;
    this.code = details.code ?? null;
  }
}
