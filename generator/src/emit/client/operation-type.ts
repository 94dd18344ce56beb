import { hasParameters } from "../../model/has-parameters.js";
import type { Operation } from "../../model/model.js";
import type { Streaming } from "../../model/streaming.js";
import type { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";

/** Whether a response of an operation has several media types. */
export function isNegotiated({ outcomes }: Operation): boolean {
  return outcomes.some(({ others }) => others.length > 0);
}

/** Returns the name of the runtime's generic type that declares an operation. */
export function operationTypeName(operation: Operation): string {
  if (operation.streaming !== null) return "StreamingOperation";
  if (isNegotiated(operation)) return "OperationByMediaType";
  return operation.pagination === null ? "Operation" : "PagedOperation";
}

/** Prints the type of an operation: `Operation<GetKeyParameters, GetKeyOutcomes>`. */
export function operationType(operation: Operation, printer: TypePrinter): Printed {
  const { name, types, pagination, streaming } = operation;
  const parameters = hasParameters(operation) ? types.parameters : "NoParameters";
  const args = [
    ...[parameters, types.outcomes].map((type) => printer.reference(type)),
    ...(pagination === null ? [] : [printer.type(pagination.item)]),
    ...(streaming === null ? [] : streamingArguments(streaming, printer)),
  ];
  return printer.generic(operationTypeName(operation), args, `export declare const ${name}: `.length + 1);
}

/** Prints the media types of the stream, the property that selects it and, if the property defaults to true, `true`. */
function streamingArguments({ mediaTypes, property, isDefault }: Streaming, printer: TypePrinter): readonly Printed[] {
  const types = printer.type({ kind: "enum", values: mediaTypes, isOpen: false, members: [] });
  return [types, printer.literal(property), ...(isDefault ? [printer.literal(true)] : [])];
}
