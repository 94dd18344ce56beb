import { type AnyOperation, buildOperation } from "../build-operation.js";
import type { OperationDescriptor } from "../descriptor.js";
import { prepareCall } from "../prepare-call.js";
import type { TableFields } from "./table.js";

/** Creates an operation from the fields of a row. */
export function createOperation({ create = build, ...descriptor }: TableFields): AnyOperation {
  // The casts are safe: generated rows have all required fields, and their `create` function accepts these fields.
  return create(descriptor as never) as AnyOperation;
}

function build(descriptor: OperationDescriptor): AnyOperation {
  return buildOperation(descriptor, prepareCall(descriptor));
}
