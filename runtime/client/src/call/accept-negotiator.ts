import type { BodyKind, OperationDescriptor } from "./descriptor.js";
import type { Call } from "./call.js";
import { parameterOf } from "../serialize/parameters/parameter-of.js";

/**
 * Returns a call that requests the media types in its `accept` parameter, or the default media type without it.
 * The call throws a TypeError for a media type that the document doesn't declare.
 */
export function acceptNegotiator(
  descriptor: OperationDescriptor,
  prepare: (descriptor: OperationDescriptor) => Call,
): Call {
  const { negotiate: _, ...usual } = descriptor;
  const calls = new Map<string, Call>();
  return async (connection, parameters = {}, options, target) => {
    const accept = parameterOf(parameters, "accept");
    const types: readonly unknown[] = accept === undefined ? [] : Array.isArray(accept) ? accept : [accept];
    const key = types.join(", ");
    const call = calls.get(key) ?? prepare(types.length === 0 ? usual : { ...usual, ...answersOf(descriptor, types) });
    calls.set(key, call);
    return call(connection, parameters, options, target);
  };
}

type Kinds = Readonly<Record<string, BodyKind>>;

function answersOf(
  { id, alternatives = {}, responses }: OperationDescriptor,
  types: readonly unknown[],
): Pick<OperationDescriptor, "accept" | "responses"> {
  const asked = types.map((type): readonly [string, Kinds] => {
    if (typeof type === "string" && Object.hasOwn(alternatives, type)) return [type, alternatives[type] ?? {}];
    throw new TypeError(`${id}: \`accept\` is none of ${Object.keys(alternatives).join(", ")}.`);
  });
  const statuses = Object.entries(responses).map(([status, usual]) => {
    const kinds = asked.flatMap(([type, own]) => {
      const kind = own[status];
      return kind === undefined ? [] : [[type.toLowerCase().replace(/\s*;.*/, ""), kind] as const];
    });
    const [first] = kinds;
    return [status, first === undefined ? usual : kinds.length === 1 ? first[1] : Object.fromEntries(kinds)] as const;
  });
  return { accept: asked.map(([type]) => type).join(", "), responses: Object.fromEntries(statuses) };
}
