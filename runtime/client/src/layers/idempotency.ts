import { hex } from "../encoding/hex.js";
import { withHeader } from "../transport/message.js";
import type { Layer } from "./layer.js";

/** The options of `idempotency()`. */
export interface IdempotencyOptions {
  /** The name of the header. Default: `Idempotency-Key`. */
  readonly header?: string | undefined;
  /**
   * The methods for which a key is generated; default: POST and PATCH. (The call option `idempotencyKey` works with all
   * methods.)
   */
  readonly methods?: readonly string[] | undefined;
  /** Generates a key; default: 128 random bits as hexadecimal digits. */
  readonly key?: (() => string) | undefined;
}

/**
 * Sends a key with each call, so that the server can recognize a repeated request. All attempts of a call send the same
 * key. If the header is already set, it is kept. Use this layer only with servers that support such keys. Other servers
 * would process a repeated request twice.
 */
export function idempotency(options: IdempotencyOptions = {}): Layer {
  const { header = "Idempotency-Key", methods = ["POST", "PATCH"], key = randomKey } = options;
  return {
    layer: "idempotency",
    options: ["idempotencyKey"],
    prepare: (context, next) => {
      const { message } = context;
      const provided = message.headers.get(header) ?? context.options.idempotencyKey;
      if (provided === undefined && !methods.includes(message.method)) return next(context);
      const idempotencyKey = provided ?? key();
      return next({ ...context, idempotencyKey, message: withHeader(message, header, idempotencyKey) });
    },
  };
}

function randomKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}
