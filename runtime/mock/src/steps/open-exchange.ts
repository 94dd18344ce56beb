import type { CompiledOperation } from "../routing/compile-api.js";
import type { Constant } from "../routing/constants-of.js";
import { apiOfPath, type CompiledHost } from "../routing/compile-host.js";
import type { MockRequest } from "../message.js";
import { readQuery, type Query } from "../validate/read-query.js";
import type { Exchange } from "./exchange.js";

/** Finds the operation that a request means, if there is one. */
export function openExchange(request: MockRequest, host: CompiledHost): Exchange {
  const { target } = request;
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const route = host.router.find(path);
  const method = request.method === "HEAD" && route?.operations.has("HEAD") !== true ? "GET" : request.method;
  const query = readQuery(target);
  const rivals = route?.candidates.get(method) ?? [];
  const operation = chooseRival(rivals, request, query) ?? route?.operations.get(method) ?? null;
  const some = operation ?? route?.operations.values().next().value ?? null;
  const pathValues = new Map<string, string>();
  const pathTexts = new Map<string, string>();
  for (const [index, name] of (operation?.parameters ?? []).entries()) {
    const text = route?.values[index] ?? "";
    pathTexts.set(name, text);
    pathValues.set(name, decode(text));
  }
  return {
    request,
    path,
    query,
    api: some?.api ?? apiOfPath(host, path),
    operation,
    allowed: route === null ? [] : [...route.operations.keys()],
    pathValues,
    pathTexts,
    caller: null,
    agreement: null,
    parameters: {},
    bodyRevision: null,
    body: undefined,
    allowance: null,
  };
}

/** Of several operations of one path the first whose constants the request has; null where none has any that fit. */
function chooseRival(
  rivals: readonly CompiledOperation[],
  { header }: MockRequest,
  query: Query,
): CompiledOperation | null {
  const isSent = ({ in: place, name, values }: Constant): boolean => {
    const sent = place === "header" ? header(name.toLowerCase()) : query.get(name)?.[0];
    return sent !== null && sent !== undefined && values.includes(sent);
  };
  return rivals.find(({ constants }) => constants.length > 0 && constants.every(isSent)) ?? null;
}

/** What is badly encoded stays as it is, for the validation to find. */
function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
