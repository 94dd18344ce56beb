import { createQuerySerializer, type MiddlewareCallbackParams } from "openapi-fetch";
import type { ConnectionInternals } from "../connection/connection.js";
import { buildHeaders } from "../serialize/parameters/build-headers.js";
import { compileHeaders } from "../serialize/parameters/compile-headers.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { compileQuery } from "../serialize/parameters/compile-query.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { FetchOperation, FetchOperations } from "./fetch-operation.js";
import { findOperation } from "./find-operation.js";
import { initialOptions } from "./initial-options.js";
import { OPERATION_HEADER } from "./operation-header.js";

const JSON_TYPE = /^[^;]*[/+]json\s*(?:;|$)/i;

/**
 * Returns the middleware function that replaces a request of openapi-fetch. The new request has the operation's URL, with
 * parameters serialized as the document describes them, its constants and its media types. A serializer or `baseUrl`
 * that the caller passes to the call takes precedence, and so does each header of the call.
 */
export function requestBuilder(
  operations: FetchOperations,
  internals: ConnectionInternals,
  fetch: (request: Request) => Promise<Response>,
): (call: MiddlewareCallbackParams) => Promise<Request> {
  return async ({ request, schemaPath, params, options }) => {
    const key = `${request.method} ${schemaPath}`;
    const { operation, descriptor } = findOperation(operations, key);
    const { id } = operation;
    if (options.fetch !== fetch)
      throw new TypeError(`${id}: pass \`fetch\` to createFetchClient() instead of the call, which must authenticate.`);
    const { pathSerializer, querySerializer, baseUrl } = options;
    const path =
      pathSerializer === initialOptions.pathSerializer
        ? compilePath(descriptor)(params.path ?? {})
        : pathSerializer(schemaPath, params.path ?? {});
    const isOwnQuery = querySerializer === initialOptions.querySerializer;
    const values: Parameters = params.query ?? {};
    const address = baseUrl === initialOptions.baseUrl ? internals.addressFor(operation) : { base: baseUrl, query: "" };
    const query = [
      address.query,
      ...compileQuery(descriptor)(isOwnQuery ? values : {}, internals.send.query),
      isOwnQuery ? undeclaredQuery(operation, values) : querySerializer(values).replace(/^\?/, ""),
    ].filter((each) => each !== "");
    const bytes = /^(?:GET|HEAD)$/.test(request.method) ? null : await request.arrayBuffer();
    const body = bytes === null || bytes.byteLength === 0 ? null : bytes;
    const headers = buildHeaders(id, [
      { accept: operation.accept },
      internals.send.headers,
      operation.send?.headers,
      compileHeaders({ ...descriptor, headers: [] })(params.cookie ?? {}),
      internals.headers,
      Object.fromEntries(request.headers),
      // In openapi-fetch, header parameters take precedence over the headers of a call.
      compileHeaders({ ...descriptor, cookies: [] })(params.header ?? {}),
      body === null ? {} : { "content-type": contentTypeOf(operation, request.headers) },
      { [OPERATION_HEADER]: encodeURIComponent(key) },
    ]);
    const url = `${address.base}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
    const { method, signal } = request;
    return new Request(url, { method, headers, signal, ...(body !== null && { body }) });
  };
}

/** Serializes query parameters that the document doesn't declare, as openapi-fetch does. */
function undeclaredQuery({ query = [] }: FetchOperation, values: Parameters): string {
  const declared = new Set(query.map((each) => (typeof each === "string" ? each : each.name)));
  const others = Object.entries(values).filter(([name]) => !declared.has(name));
  return createQuerySerializer()(Object.fromEntries(others));
}

/**
 * Returns the media type of a body. openapi-fetch labels every body as `application/json` unless it is `FormData` or
 * the call has the header.
 */
function contentTypeOf({ id, contentTypes = [] }: FetchOperation, headers: Headers): string | undefined {
  const given = headers.get("content-type") ?? undefined;
  if (given !== "application/json" || contentTypes.length === 0 || contentTypes.includes(given)) return given;
  const json = contentTypes.find((each) => JSON_TYPE.test(each));
  if (json !== undefined) return json;
  throw new TypeError(
    `${id}: the operation accepts no JSON. Pass the body as FormData, or set the header "Content-Type" to one of ${contentTypes.join(", ")}, with a bodySerializer unless it is application/x-www-form-urlencoded.`,
  );
}
