import type { BodyWriter, OperationDescriptor } from "../../call/descriptor.js";
import type { Payload } from "../../transport/message.js";
import { type Parameters, parameterOf } from "../parameters/parameter-of.js";

/**
 * Returns a function that serializes the body of an operation. The function returns `null` if there is nothing to send,
 * and throws a TypeError if a value can't be sent. It serializes JSON itself; for other media types, it uses the
 * writers in the descriptor.
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

/** Returns a writer for JSON. Contrary to its declared type, `JSON.stringify` returns `undefined` for a function or symbol. */
function jsonWriter(stringify: (value: unknown) => string | undefined): BodyWriter {
  return (value, { mediaType }) => {
    const text = stringify(value);
    return text === undefined ? null : { open: () => text, replayable: true, contentType: mediaType };
  };
}
