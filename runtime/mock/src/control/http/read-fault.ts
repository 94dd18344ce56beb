import { isObject, type Json } from "../../json.js";
import { checkFault } from "../check-fault.js";
import type { Fault } from "../faults.js";

/** Parses the body of a request that schedules a fault. Throws a TypeError that describes the first problem. */
export function readFault(body: Json): { readonly operation: string; readonly fault: Fault } {
  const { operation, ...fault } = isObject(body) ? body : {};
  if (typeof operation !== "string")
    throw new TypeError(
      'The property "operation" is missing. Send {"operation": "getUser", "status": 503}, for example.',
    );
  // JSON can't represent Infinity.
  const times: Pick<Fault, "times"> = fault["times"] === "always" ? { times: Infinity } : {};
  const read: Fault = { ...fault, ...times };
  checkFault("faults", read);
  return { operation, fault: read };
}
