import type { Call } from "./call.js";
import { checkOptions } from "./call-options.js";
import { Connection, type ConnectionInternals } from "../connection/connection.js";
import type { OperationDescriptor } from "./descriptor.js";
import { readOutcome } from "../outcome/read-outcome.js";
import { compileBody } from "../serialize/bodies/compile-body.js";
import { compileHeaders } from "../serialize/parameters/compile-headers.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { compileQuery } from "../serialize/parameters/compile-query.js";
import { extraQuery } from "../serialize/parameters/extra-query.js";
import { mergeHeaders } from "../serialize/parameters/merge-headers.js";

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

  return async (connection, parameters = {}, options = {}, target) => {
    const internals = Connection.internalsOf(connection);
    const signal = options.signal ?? null;
    signal?.throwIfAborted();
    checkOptions(descriptor.id, options, internals.callOptions);
    if (descriptor.deprecated !== undefined && !hasWarned) {
      hasWarned = true;
      warnOfDeprecation(descriptor, internals);
    }
    compiled ??= compile(descriptor);
    const { method, id: operation } = descriptor;
    const { maxBytes, isOtherVersion } = internals;
    const wireParameters = descriptor.convert?.send(parameters) ?? parameters;
    const payload = compiled.body(wireParameters);
    const { base, query } = internals.addressFor(descriptor);
    const message = await internals.transport({
      operation,
      method,
      address: target === undefined ? base + compiled.path(wireParameters) : target.origin + target.pathname,
      query: joined(
        ...(target === undefined
          ? [query, compiled.query(wireParameters, internals.send.query), extraQuery(options.query)]
          : [target.search.slice(1)]),
      ),
      headers: mergeHeaders(operation, [
        { accept: descriptor.accept ?? null, "content-type": payload?.contentType ?? null },
        internals.send.headers,
        descriptor.send?.headers,
        compiled.headers(wireParameters),
        internals.headers,
        options.headers,
      ]),
      payload,
      signal,
    });
    return internals.execute({
      operation: descriptor,
      parameters,
      options,
      message,
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
    headers: compileHeaders(descriptor),
    body: compileBody(descriptor),
  };
}

function joined(...queries: readonly string[]): string {
  return queries.filter((query) => query !== "").join("&");
}

function warnOfDeprecation({ id, deprecated }: OperationDescriptor, { warn }: ConnectionInternals): void {
  warn(`${id} is deprecated${typeof deprecated === "string" ? `; its sunset date is ${deprecated}` : ""}.`);
}
