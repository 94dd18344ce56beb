import type { Clock } from "../state/clock.js";
import type { PolicyCall } from "../policy.js";
import type { State } from "../state/state.js";
import { toInstant } from "../state/to-instant.js";
import type { Exchange } from "./exchange.js";

/** The view of a request that policy rules receive. */
export function toPolicyCall(
  { operation, api, pathValues, caller, request }: Exchange,
  { state, clock }: { readonly state: State; readonly clock: Clock },
): PolicyCall {
  return {
    api: api.table.name,
    operation: operation?.table.name ?? null,
    roles: operation?.table.roles ?? [],
    path: Object.fromEntries(pathValues),
    caller,
    address: request.address,
    state,
    now: toInstant(clock.now()),
    fail: (code, ...parameters) => ({ kind: "code", code, parameters }),
  };
}
