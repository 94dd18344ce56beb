import { apiOfPath, type CompiledHost } from "../host.js";
import type { MockRequest } from "../message.js";
import { readQuery } from "../validate/read-query.js";
import type { Exchange } from "./exchange.js";

/** Finds the operation that a request means, if there is one. */
export function openExchange(request: MockRequest, host: CompiledHost): Exchange {
  const { target } = request;
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const route = host.router.find(path);
  const method = request.method === "HEAD" && route?.operations.has("HEAD") !== true ? "GET" : request.method;
  const operation = route?.operations.get(method) ?? null;
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
    query: readQuery(target),
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

/** What is badly encoded stays as it is, for the validation to find. */
function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
