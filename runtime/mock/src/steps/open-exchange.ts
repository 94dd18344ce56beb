import type { CompiledOperation } from "../routing/compile-api.js";
import type { Constant } from "../routing/constants-of.js";
import { apiOfPath, type CompiledHost } from "../routing/compile-host.js";
import type { MockRequest } from "../message.js";
import { decodeComponent } from "../validate/parameters/decode-component.js";
import { parseQuery, type Query } from "../validate/parameters/parse-query.js";
import type { Exchange } from "./exchange.js";

/** Parses the target of a request and finds its operation. */
export function openExchange(request: MockRequest, host: CompiledHost, links: "request" | "vendor"): Exchange {
  const { target } = request;
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const route = host.router.find(path);
  const method = request.method === "HEAD" && route?.operations.has("HEAD") !== true ? "GET" : request.method;
  const query = parseQuery(target);
  const candidates = route?.candidates.get(method) ?? [];
  const operation = selectByConstants(candidates, request, query.values) ?? route?.operations.get(method) ?? null;
  const operationOfPath = operation ?? route?.operations.values().next().value ?? null;
  const pathValues = new Map<string, string>();
  const pathTexts = new Map<string, string>();
  for (const [index, name] of (operation?.parameters ?? []).entries()) {
    const text = route?.values[index] ?? "";
    pathTexts.set(name, text);
    pathValues.set(name, decodeComponent(text));
  }
  const api = operationOfPath?.api ?? apiOfPath(host, path);
  return {
    request,
    path,
    query,
    api,
    server: (links === "vendor" ? undefined : request.origin) ?? api.table.server,
    operation,
    allowed: route === null ? [] : [...route.operations.keys()],
    pathValues,
    pathTexts,
    caller: null,
    agreement: null,
    unstreamed: null,
    parameters: {},
    bodyRevision: null,
    bodyContent: null,
    updateFormat: "properties",
    body: undefined,
    preference: null,
    warnings: [],
    allowance: null,
  };
}

/** Returns the first candidate whose constant parameters match the request; null if there is none. */
function selectByConstants(
  candidates: readonly CompiledOperation[],
  { header }: MockRequest,
  query: Query,
): CompiledOperation | null {
  const isSent = ({ in: location, name, values }: Constant): boolean => {
    const value = location === "header" ? header(name.toLowerCase()) : query.get(name)?.[0];
    return value !== null && value !== undefined && values.includes(value);
  };
  return candidates.find(({ constants }) => constants.length > 0 && constants.every(isSent)) ?? null;
}
