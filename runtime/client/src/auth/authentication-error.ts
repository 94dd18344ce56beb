import { CallError } from "../errors/call-error.js";

/**
 * Authentication failed on the client side: a credential is missing, the server's challenge is not supported, or the
 * token endpoint returned an error. Never contains a secret.
 */
export class AuthenticationError extends CallError {
  override readonly name = "AuthenticationError";
  /** The status returned by the token endpoint; `null` if it didn't respond. */
  readonly status: number | null;
  /** The `error` value returned by the token endpoint, such as `invalid_client` (RFC 6749 section 5.2). */
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
