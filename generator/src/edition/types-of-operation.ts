import { hasParameters } from "../model/has-parameters.js";
import type { Operation } from "../model/model.js";
import type { TypeName } from "../model/schema.js";

/** Returns the names of the types that are declared with an operation. */
export function typesOfOperation(operation: Operation): readonly TypeName[] {
  const { types, declarations } = operation;
  return [
    ...(hasParameters(operation) ? [types.parameters] : []),
    types.outcomes,
    ...declarations.map(({ name }) => name),
  ];
}
