/** Thrown when a request can't be trusted or parsed. The message quotes nothing from the request. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  /** `too-old` also covers timestamps in the future. */
  readonly reason: "no-signature" | "wrong-signature" | "too-old" | "malformed-body" | "wrong-event";

  constructor(reason: WebhookError["reason"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
