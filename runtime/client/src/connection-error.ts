/**
 * No response came. The reason is in `cause`; the message names the operation, the server's origin and the reason's
 * code.
 */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}
