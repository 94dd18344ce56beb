import type { Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";

/** Lists the faults that have not occurred yet, with their ids and properties. `times` is the number of calls that are left. */
export function listFaults({ engine }: ControlRequest): Json {
  return engine.faults.list().map(({ id, operation, fault, left }) => ({
    ...fault,
    id,
    operation,
    // JSON has no infinite number.
    times: left === Infinity ? "always" : left,
  })) as unknown as Json;
}
