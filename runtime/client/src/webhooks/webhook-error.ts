/** A request that is not to be trusted, or cannot be read. Its message quotes nothing of it. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** `too-old` is also what comes from the future. */
  readonly reason: "no-signature" | "wrong-signature" | "too-old" | "malformed-body" | "wrong-event";

  constructor(reason: WebhookError["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
