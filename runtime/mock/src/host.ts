import type { World } from "./actions/call.js";
import { compileApi, type CompiledApi, type CompiledOperation } from "./compile-api.js";
import { Router } from "./router.js";
import type { MockTables } from "./tables.js";

/** A host's APIs, ready to be asked. */
export interface CompiledHost {
  readonly apis: readonly CompiledApi[];
  readonly router: Router<CompiledOperation>;
}

export function compileHost({ apis }: MockTables): CompiledHost {
  const compiled = apis.map(compileApi);
  return {
    apis: compiled.map(({ api }) => api),
    router: new Router(compiled.flatMap(({ operations }) => operations)),
  };
}

/** The API whose paths a path begins like: the one with the longest base; the first if none does. */
export function apiOfPath({ apis }: CompiledHost, path: string): CompiledApi {
  const fitting = apis.filter(({ base }) => path === base || path.startsWith(`${base}/`));
  const [longest] = [...fitting].sort((left, right) => right.base.length - left.base.length);
  const api = longest ?? apis[0];
  if (api === undefined) throw new Error("A mock has no API.");
  return api;
}

export type { World };
