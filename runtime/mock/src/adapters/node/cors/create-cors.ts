import type { MockResponse } from "../../../message.js";
import { errorResponse } from "../error-response.js";
import type { NodeRequest } from "../node-message.js";
import { createOriginFilter, type AllowedOrigin } from "./create-origin-filter.js";
import { exposedHeaders } from "./exposed-headers.js";

/** The CORS rules of a server. */
export interface Cors {
  /** Returns the response to a preflight; null if the request isn't one. */
  readonly respondToPreflight: (request: NodeRequest) => MockResponse | null;
  /** Adds the CORS headers that the origin of the request needs, if it is allowed. */
  readonly addHeaders: (response: MockResponse, request: NodeRequest) => MockResponse;
}

type Headers = MockResponse["headers"];

const varyOrigin = ["Vary", "Origin"] as const;
const maxAgeInSeconds = "600";

/**
 * Creates the CORS rules, which allow pages on this machine and pages of the named origins. Null if CORS is off: the
 * mock then handles preflights, and the server adds no headers.
 */
export function createCors(option: boolean | readonly string[]): Cors | null {
  if (option === false) return null;
  const allowedAs = createOriginFilter(option === true ? [] : option);
  const trustOf = ({ headers: { origin } }: NodeRequest): AllowedOrigin | null =>
    origin === undefined ? null : allowedAs(origin);
  return {
    respondToPreflight: (request) => {
      if (!isPreflight(request)) return null;
      if (trustOf(request) === null) return refuseOrigin(request.headers.origin ?? "");
      return { status: 204, headers: [], body: null, transportFault: null };
    },
    addHeaders: (response, request) => {
      if (!isFromBrowser(request) && !response.headers.some(isCorsHeader)) return response;
      const trust = trustOf(request);
      // CORS headers from the document are dropped: an example value such as `*` would allow every page to read the
      // response.
      const own = response.headers.filter((header) => !isCorsHeader(header));
      const added: Headers =
        trust === null
          ? []
          : [
              ...originHeaders(request),
              ...(isPreflight(request) ? preflightHeaders(request, trust) : exposedHeaders(own)),
            ];
      return { ...response, headers: [...own, ...(isFromBrowser(request) ? [varyOrigin] : []), ...added] };
    },
  };
}

function isCorsHeader([name]: Headers[number]): boolean {
  // Compares the length first, because this runs for each header of each response.
  return name.length > 15 && /^access-control-/i.test(name);
}

/**
 * Whether a browser sent the request. If so, the response needs a `Vary` header, because the browser would otherwise
 * reuse the cached response for other origins. For images and links, browsers send `Sec-Fetch-Site` but not `Origin`.
 */
function isFromBrowser({ headers }: NodeRequest): boolean {
  return headers.origin !== undefined || headers["sec-fetch-site"] !== undefined;
}

function isPreflight({ method, headers }: NodeRequest): boolean {
  return method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;
}

function refuseOrigin(origin: string): MockResponse {
  const detail = `Pages of ${origin} can't call this server. Allow them with --cors ${origin}, or with cors: [${JSON.stringify(origin)}] in the options of listen().`;
  return errorResponse(403, detail);
}

function originHeaders({ headers: { origin = "" } }: NodeRequest): Headers {
  return [
    ["Access-Control-Allow-Origin", origin],
    ["Access-Control-Allow-Credentials", "true"],
  ];
}

/** Echoes the requested method and headers, because a wildcard doesn't apply to requests with credentials. */
function preflightHeaders({ headers }: NodeRequest, trust: AllowedOrigin): Headers {
  const method = headers["access-control-request-method"] ?? "";
  const names = headers["access-control-request-headers"];
  const isPrivate = trust === "named" && headers["access-control-request-private-network"] === "true";
  return [
    ["Access-Control-Allow-Methods", method],
    ...(names === undefined ? [] : [["Access-Control-Allow-Headers", names] as const]),
    ...(isPrivate ? [["Access-Control-Allow-Private-Network", "true"] as const] : []),
    ["Access-Control-Max-Age", maxAgeInSeconds],
    ["Vary", "Access-Control-Request-Method, Access-Control-Request-Headers"],
  ];
}
