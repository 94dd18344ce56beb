import type { Operation, Payload } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** Returns all schemas of an operation, to find the types that it uses. References to its own declarations are left out. */
export function schemasOfOperation({ parameters, declarations, outcomes, pagination }: Operation): readonly Schema[] {
  const declared: readonly string[] = declarations.map(({ name }) => name);
  const schemas = [
    ...parameters.map(({ schema }) => schema),
    ...declarations.map(({ schema }) => schema),
    ...outcomes.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
    ...outcomes.flatMap(({ payload, others }) => [payload, ...others.map((each) => each.payload)].flatMap(schemasIn)),
    ...(pagination === null ? [] : [pagination.item]),
  ];
  return schemas.filter((schema) => schema.kind !== "reference" || !declared.includes(schema.name));
}

function schemasIn(payload: Payload): readonly Schema[] {
  switch (payload.kind) {
    case "json":
      return [payload.schema];
    case "items":
      return [payload.item];
    case "events":
      return [payload.event ?? payload.data];
    case "text":
    case "stream":
    case "none":
      return [];
  }
}
