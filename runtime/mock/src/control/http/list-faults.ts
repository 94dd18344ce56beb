import type { Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";

/** Lists the pending faults with their ids and properties. `times` is the number of remaining calls. */
export function listFaults({ engine }: ControlRequest): Json {
  return engine.faults.list().map(({ id, operation, fault, left }) => ({
    ...fault,
    id,
    operation,
    // JSON can't represent Infinity.
    times: left === Infinity ? "always" : left,
  })) as unknown as Json;
}
