import type { BodyWriter, OperationDescriptor } from "../../call/descriptor.js";
import type { Payload } from "../../transport/message.js";
import { type Parameters, parameterOf } from "../parameters/parameter-of.js";

/**
 * Prepares the body of an operation. The returned function returns `null` if there is nothing to send, and throws a
 * TypeError for a value that can't be sent. It serializes JSON; the descriptor has the writers of other media types.
 */
export function compileBody(descriptor: OperationDescriptor): (parameters: Parameters) => Payload | null {
  const { id, body, convert } = descriptor;
  if (body === undefined) return () => null;
  const writeJson = jsonWriter(convert?.stringify ?? JSON.stringify);
  return (parameters) => {
    const value = parameterOf(parameters, "body");
    if (value === undefined) {
      if (body.required === true) throw new TypeError(`${id}: the body is missing.`);
      return null;
    }
    const chosen = body.choose?.(parameters, { ...descriptor, body }) ?? body;
    const payload = (chosen.write ?? writeJson)(value, chosen);
    if (payload === null) throw new TypeError(`${id}: the body cannot be sent as ${chosen.mediaType}.`);
    return payload;
  };
}

/** Returns a writer for JSON. JSON.stringify returns `undefined` for a function or symbol, contrary to its type. */
function jsonWriter(stringify: (value: unknown) => string | undefined): BodyWriter {
  return (value, { mediaType }) => {
    const text = stringify(value);
    return text === undefined ? null : { open: () => text, replayable: true, contentType: mediaType };
  };
}
