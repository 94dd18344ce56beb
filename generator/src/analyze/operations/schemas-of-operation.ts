import type { Operation, Outcome } from "../../model/model.js";
import type { Schema, TypeName } from "../../model/schema.js";
import { schemasOfResponse } from "./outcomes/schemas-of-response.js";

const cache = new WeakMap<Operation, readonly Schema[]>();

/**
 * Returns all schemas of an operation, to find the types that the operation uses. References to the operation's own
 * declarations are left out. The result is cached, because versions share most operations.
 */
export function schemasOfOperation(operation: Operation): readonly Schema[] {
  const schemas = cache.get(operation) ?? findSchemas(operation);
  cache.set(operation, schemas);
  return schemas;
}

function findSchemas({ parameters, declarations, outcomes, pagination }: Operation): readonly Schema[] {
  const declared: readonly string[] = declarations.map(({ name }) => name);
  const schemas = [
    ...parameters.map(({ schema }) => schema),
    ...declarations.map(({ schema }) => schema),
    ...outcomes.flatMap(schemasOfOutcome),
    ...(pagination === null ? [] : [pagination.item]),
  ];
  return schemas.filter((schema) => schema.kind !== "reference" || !declared.includes(schema.name));
}

/**
 * Returns the schemas of an outcome. If its response or headers have a declared type, returns a reference to that type
 * instead.
 */
function schemasOfOutcome({ type, headersType, ...response }: Outcome): readonly Schema[] {
  if (type !== null) return [referenceTo(type)];
  return headersType === null
    ? schemasOfResponse(response)
    : [referenceTo(headersType), ...schemasOfResponse({ ...response, headers: [] })];
}

function referenceTo(name: TypeName): Schema {
  return { kind: "reference", name };
}
