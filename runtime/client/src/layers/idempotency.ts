import { hex } from "../auth/hex.js";
import { withHeader } from "../transport/message.js";
import type { Layer } from "./layer.js";

/** The options of `idempotency()`. */
export interface IdempotencyOptions {
  /** Default: `Idempotency-Key`. */
  readonly header?: string;
  /** The methods whose calls get a key of their own; default POST and PATCH. An option `idempotencyKey` is sent with any. */
  readonly methods?: readonly string[];
  /** Makes a key; default: 128 random bits as hexadecimal digits. */
  readonly key?: () => string;
}

/**
 * Sends a key with each call by which the server knows it when it comes again; all attempts of a call have the same.
 * A header that is there already, from a parameter or by hand, stands. For servers that know such keys: to others,
 * repeating what is not idempotent would do it twice.
 */
export function idempotency(options: IdempotencyOptions = {}): Layer {
  const { header = "Idempotency-Key", methods = ["POST", "PATCH"], key = randomKey } = options;
  return {
    layer: "idempotency",
    options: ["idempotencyKey"],
    prepare: (trip, next) => {
      const { message } = trip;
      const found = message.headers.get(header) ?? trip.options.idempotencyKey;
      if (found === undefined && !methods.includes(message.method)) return next(trip);
      const idempotencyKey = found ?? key();
      return next({ ...trip, idempotencyKey, message: withHeader(message, header, idempotencyKey) });
    },
  };
}

function randomKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}
