import type { BodyKind, OperationDescriptor } from "./descriptor.js";
import type { Call } from "./call.js";
import { parameterOf } from "../serialize/parameters/parameter-of.js";

/**
 * Returns a call that sends its `accept` parameter as the `Accept` header, or the default media type if the parameter is
 * missing. It throws a TypeError for a media type that the document doesn't declare.
 */
export function acceptNegotiator(
  descriptor: OperationDescriptor,
  prepare: (descriptor: OperationDescriptor) => Call,
): Call {
  const { negotiate: _, ...defaults } = descriptor;
  const calls = new Map<string, Call>();
  return async (connection, parameters = {}, options, target) => {
    const accept = parameterOf(parameters, "accept");
    const types: readonly unknown[] = accept === undefined ? [] : Array.isArray(accept) ? accept : [accept];
    const key = types.join(", ");
    const call =
      calls.get(key) ?? prepare(types.length === 0 ? defaults : { ...defaults, ...negotiatedParts(descriptor, types) });
    calls.set(key, call);
    return call(connection, parameters, options, target);
  };
}

/** Body kinds by status. */
type Kinds = Readonly<Record<string, BodyKind>>;

/** Returns the parts of a descriptor that depend on the requested media types. */
function negotiatedParts(
  { id, alternatives = {}, responses }: OperationDescriptor,
  types: readonly unknown[],
): Pick<OperationDescriptor, "accept" | "responses"> {
  const requested = types.map((type): readonly [string, Kinds] => {
    if (typeof type === "string" && Object.hasOwn(alternatives, type)) return [type, alternatives[type] ?? {}];
    throw new TypeError(`${id}: \`accept\` must be one of ${Object.keys(alternatives).join(", ")}.`);
  });
  const statuses = Object.entries(responses).map(([status, defaults]) => {
    const kinds = requested.flatMap(([type, kindsOfType]) => {
      const kind = kindsOfType[status];
      return kind === undefined ? [] : [[type.toLowerCase().replace(/\s*;.*/, ""), kind] as const];
    });
    const [first] = kinds;
    return [
      status,
      first === undefined ? defaults : kinds.length === 1 ? first[1] : Object.fromEntries(kinds),
    ] as const;
  });
  return { accept: requested.map(([type]) => type).join(", "), responses: Object.fromEntries(statuses) };
}
