import type { Call } from "./call.js";
import { type CallOptions, checkOptions } from "./call-options.js";
import { Connection, type ConnectionInternals } from "../connection/connection.js";
import type { OperationDescriptor } from "./descriptor.js";
import { readOutcome } from "../outcome/read-outcome.js";
import { buildHeaders } from "../serialize/parameters/build-headers.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { compileQuery } from "../serialize/parameters/compile-query.js";
import { extraQuery } from "../serialize/parameters/extra-query.js";

/**
 * Returns the function that calls an operation. The first call compiles the descriptor. The function rejects only if
 * there is no response (ConnectionError, AuthenticationError, the signal's reason) or a parameter is invalid
 * (TypeError).
 */
export function prepareCall(descriptor: OperationDescriptor, read: typeof readOutcome = readOutcome): Call {
  const { negotiate } = descriptor;
  if (negotiate !== undefined) return negotiate(descriptor, (each) => prepareCall(each, read));
  let compiled: ReturnType<typeof compile> | null = null;
  let hasWarned = false;

  return async (connection, parameters = {}, options, target) => {
    const internals = Connection.internalsOf(connection);
    const { method, id: operation } = descriptor;
    const signal = options?.signal ?? null;
    signal?.throwIfAborted();
    if (options !== undefined) checkOptions(operation, options, internals.callOptions);
    if (descriptor.deprecated !== undefined && !hasWarned) {
      hasWarned = true;
      warnOfDeprecation(descriptor, internals);
    }
    compiled ??= compile(descriptor);
    const { maxBytes, isOtherVersion, send } = internals;
    const wireParameters = descriptor.convert?.send(parameters) ?? parameters;
    const payload = compiled.body?.(wireParameters) ?? null;
    const address = internals.addressFor(descriptor);
    const path = target?.pathname ?? compiled.path(wireParameters);
    const url = target
      ? target.origin + path + target.search
      : urlOf(address.base + path, address.query, compiled.query(wireParameters, send.query), options?.query);
    // A path that starts with a slash can't change the origin of the base URL, so the URL needn't be parsed.
    const { origin } = target ?? (path.startsWith("/") ? address : new URL(url));
    const headers = buildHeaders(operation, [
      { accept: descriptor.accept, "content-type": payload?.contentType },
      send.headers,
      descriptor.send?.headers,
      compiled.headers?.(wireParameters),
      internals.headers,
      options?.headers,
    ]);
    // In an async function, `return await` is faster than returning a promise, which takes two more microtasks.
    return await internals.execute({
      operation: descriptor,
      parameters,
      options: options ?? {},
      message: { operation, method, url, origin, headers, payload, signal, secrets: new Set() },
      progress: { attempts: 1 },
      warn: internals.warn,
      authenticate: internals.authenticatorFor(descriptor.security),
      read: (response) => read(descriptor, response, { signal, maxBytes, isOtherVersion }),
    });
  };
}

function compile(descriptor: OperationDescriptor) {
  return {
    path: compilePath(descriptor),
    query: compileQuery(descriptor),
    headers: descriptor.writeHeaders?.(descriptor),
    body: descriptor.writeBody?.(descriptor),
  };
}

function urlOf(address: string, ...queries: readonly [string, readonly string[], CallOptions["query"]]): string {
  const [first, pairs, extra] = queries;
  if (first === "" && pairs.length === 0 && extra === undefined) return address;
  // A caller may pass a whole query string that begins with a question mark.
  const query = [first, ...pairs, ...extraQuery(extra)].filter(Boolean).join("&").replace(/^\?/, "");
  return query === "" ? address : `${address}?${query}`;
}

function warnOfDeprecation({ id, deprecated }: OperationDescriptor, { warn }: ConnectionInternals): void {
  warn(`${id} is deprecated${typeof deprecated === "string" ? `; its sunset date is ${deprecated}` : ""}.`);
}
