import { compileApi, type CompiledApi, type CompiledOperation } from "./compile-api.js";
import { Router } from "./router.js";
import type { MockTables } from "../tables/tables.js";

/** The APIs of a host, with the router for their operations. */
export interface CompiledHost {
  readonly apis: readonly CompiledApi[];
  readonly router: Router<CompiledOperation>;
}

const cache = new WeakMap<MockTables, CompiledHost>();

/** Compiles tables once: all spaces of a mock share the result. */
export function compileHost(tables: MockTables): CompiledHost {
  const cached = cache.get(tables);
  if (cached !== undefined) return cached;
  const compiled = tables.apis.map(compileApi);
  const host = {
    apis: compiled.map(({ api }) => api),
    router: new Router(compiled.flatMap(({ operations }) => operations)),
  };
  cache.set(tables, host);
  return host;
}

/** The API with the longest base path that the path begins with; the first API if no base path matches. */
export function apiOfPath({ apis }: CompiledHost, path: string): CompiledApi {
  const matching = apis.filter(({ base }) => path === base || path.startsWith(`${base}/`));
  const [longest] = [...matching].sort((left, right) => right.base.length - left.base.length);
  const api = longest ?? apis[0];
  if (api === undefined) throw new Error("The mock has no API.");
  return api;
}
