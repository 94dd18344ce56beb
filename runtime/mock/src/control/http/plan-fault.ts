import type { ControlRequest } from "./control-request.js";
import { readFault } from "./read-fault.js";

/** Schedules a fault for an operation or, with the name `*`, for all operations. */
export function planFault({ engine, body, options }: ControlRequest): undefined {
  const { operation, fault } = readFault(body ?? null);
  const names = operation === "*" ? options.operations().map(({ name }) => name) : options.findOperations(operation);
  engine.faults.plan(operation, fault, names);
}
