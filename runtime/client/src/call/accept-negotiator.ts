import type { BodyKind, OperationDescriptor } from "./descriptor.js";
import type { Call } from "./call.js";
import { parameterOf } from "../serialize/parameters/parameter-of.js";

/**
 * Returns a call that sends its `accept` parameter as the `Accept` header. If the parameter is missing, sends the
 * media types of the stream that the body requests, or else the default media type. The call throws a TypeError if the
 * document doesn't declare a requested media type.
 */
export function acceptNegotiator(
  descriptor: OperationDescriptor,
  prepare: (descriptor: OperationDescriptor) => Call,
): Call {
  const { negotiate: _, ...defaults } = descriptor;
  const calls = new Map<string, Call>();
  return async (connection, parameters = {}, options, target) => {
    const accept = parameterOf(parameters, "accept") ?? descriptor.selectStream?.(parameters, descriptor);
    const types: readonly unknown[] = accept === undefined ? [] : Array.isArray(accept) ? accept : [accept];
    const key = types.join(", ");
    const call =
      calls.get(key) ?? prepare(types.length === 0 ? defaults : { ...defaults, ...negotiatedParts(descriptor, types) });
    calls.set(key, call);
    return call(connection, parameters, options, target);
  };
}

type Kinds = Readonly<Record<string, BodyKind>>;

/** Returns the parts of a descriptor that depend on the requested media types. */
function negotiatedParts(
  { id, alternatives = {}, errorTypes = [], responses, mediaTypes }: OperationDescriptor,
  types: readonly unknown[],
): Pick<OperationDescriptor, "accept" | "selectKind" | "mediaTypes"> {
  const requested = types.map((type): readonly [string, Kinds] => {
    if (typeof type === "string" && Object.hasOwn(alternatives, type)) return [type, alternatives[type] ?? {}];
    throw new TypeError(`${id}: \`accept\` must be one of ${Object.keys(alternatives).join(", ")}.`);
  });
  return {
    accept: [...requested.map(([type]) => type), ...errorTypes.map((type) => `${type};q=0.5`)].join(", "),
    selectKind: (declared, response) => {
      const own = requested.flatMap(([type, kinds]) => {
        const kind = Object.hasOwn(kinds, declared) ? kinds[declared] : undefined;
        return kind === undefined ? [] : [[essenceOf(type), kind] as const];
      });
      const [first] = own;
      if (first === undefined) return responses[declared] ?? "json";
      if (own.length === 1) return first[1];
      const essence = essenceOf(response.headers.get("content-type") ?? "");
      // If the media type wasn't requested, reading the body as JSON results in an unexpected outcome.
      return own.findLast(([type]) => type === essence)?.[1] ?? "json";
    },
    ...(mediaTypes === undefined ? {} : { mediaTypes: requestedFirst(mediaTypes, requested) }),
  };
}

/** Merges the groups that contain a requested media type, and moves the merged group to the front. */
function requestedFirst(
  mediaTypes: NonNullable<OperationDescriptor["mediaTypes"]>,
  requested: readonly (readonly [string, Kinds])[],
): NonNullable<OperationDescriptor["mediaTypes"]> {
  const entries = Object.entries(mediaTypes).map(([status, groups]) => {
    const types = requested.flatMap(([type, kinds]) => (kinds[status] === undefined ? [] : [essenceOf(type)]));
    if (types.length === 0) return [status, groups] as const;
    const isRequested = (group: readonly string[]): boolean => group.some((type) => types.includes(type));
    // If a requested type is in none of the groups, the document doesn't describe its body. The first group is then
    // empty.
    const own = types.every((type) => groups.some((group) => group.includes(type)))
      ? groups.filter(isRequested).flat()
      : [];
    return [status, [own, ...groups.filter((group) => !isRequested(group))]] as const;
  });
  return Object.fromEntries(entries);
}

function essenceOf(mediaType: string): string {
  return mediaType.toLowerCase().replace(/\s*;.*/, "");
}
