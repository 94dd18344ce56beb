/** A call of the control interface that was refused. */
export class ControlError extends Error {
  readonly status: number;
  /** The body of the response; null if it isn't JSON. */
  readonly body: unknown;

  constructor(message: string, status: number, body: unknown) {
    super(message);
    this.name = "ControlError";
    this.status = status;
    this.body = body;
  }
}
