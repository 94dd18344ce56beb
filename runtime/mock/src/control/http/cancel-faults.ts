import type { ControlRequest } from "./control-request.js";

/** Cancels the fault with the id in the query; without an id, cancels all faults. */
export function cancelFaults({ engine, query }: ControlRequest): undefined {
  const id = query.get("id");
  if (id === null) engine.faults.clear();
  else if (!/^\d{1,15}$/.test(id) || !engine.faults.cancel(Number(id)))
    throw new RangeError(`No fault with id ${JSON.stringify(id)} is pending.`);
}
