import { hasParameters } from "../../model/has-parameters.js";
import type { Operation } from "../../model/model.js";
import type { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";

/** Whether a response of an operation has several media types. */
export function isNegotiated({ outcomes }: Operation): boolean {
  return outcomes.some(({ others }) => others.length > 0);
}

/** Returns the name of the runtime's generic type that declares an operation. */
export function operationTypeName(operation: Operation): string {
  if (isNegotiated(operation)) return "OperationByMediaType";
  return operation.pagination === null ? "Operation" : "PagedOperation";
}

/** Prints the type of an operation: `Operation<GetKeyParameters, GetKeyOutcomes>`. */
export function operationType(operation: Operation, printer: TypePrinter): Printed {
  const { name, types, pagination } = operation;
  const parameters = hasParameters(operation) ? types.parameters : "NoParameters";
  const args = [
    ...[parameters, types.outcomes].map((type) => printer.reference(type)),
    ...(pagination === null ? [] : [printer.type(pagination.item)]),
  ];
  return printer.generic(operationTypeName(operation), args, `export declare const ${name}: `.length + 1);
}
