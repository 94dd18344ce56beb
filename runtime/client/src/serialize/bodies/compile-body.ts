import type { BodyWriter, OperationDescriptor } from "../../call/descriptor.js";
import type { Payload } from "../../transport/message.js";
import { type Parameters, parameterOf } from "../parameters/parameter-of.js";

/**
 * Prepares an operation's body; the function gives `null` where there is nothing to send, and throws a TypeError for
 * what cannot be. JSON is written here; what else there is, the description brings along.
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

/** `undefined` for a function or a symbol, although the declaration of JSON.stringify does not say so. */
function jsonWriter(stringify: (value: unknown) => string | undefined): BodyWriter {
  return (value, { mediaType }) => {
    const text = stringify(value);
    return text === undefined ? null : { open: () => text, replayable: true, contentType: mediaType };
  };
}
