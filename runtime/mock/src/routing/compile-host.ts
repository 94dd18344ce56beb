import { compileApi, type CompiledApi, type CompiledOperation } from "./compile-api.js";
import { Router } from "./router.js";
import type { MockTables } from "../tables/tables.js";

/** A host's APIs, ready to be asked. */
export interface CompiledHost {
  readonly apis: readonly CompiledApi[];
  readonly router: Router<CompiledOperation>;
}

const known = new WeakMap<MockTables, CompiledHost>();

/** Made once of its tables: they say all, and spaces are many. */
export function compileHost(tables: MockTables): CompiledHost {
  const found = known.get(tables);
  if (found !== undefined) return found;
  const compiled = tables.apis.map(compileApi);
  const host = {
    apis: compiled.map(({ api }) => api),
    router: new Router(compiled.flatMap(({ operations }) => operations)),
  };
  known.set(tables, host);
  return host;
}

/** The API whose paths a path begins like: the one with the longest base; the first if none does. */
export function apiOfPath({ apis }: CompiledHost, path: string): CompiledApi {
  const fitting = apis.filter(({ base }) => path === base || path.startsWith(`${base}/`));
  const [longest] = [...fitting].sort((left, right) => right.base.length - left.base.length);
  const api = longest ?? apis[0];
  if (api === undefined) throw new Error("A mock has no API.");
  return api;
}
