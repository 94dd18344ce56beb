import type { Operation } from "../../model/model.js";
import { idFact } from "./id-fact.js";

/**
 * Returns the documentation for an operation's function or for the corresponding member of a resource. `name` is the
 * name of that function or member.
 */
export function documentOperation(operation: Operation, name: string): object {
  const { operationId, method, path, requiredRoles, documentation, sunset, docsUrl } = operation;
  return {
    ...documentation,
    facts: [
      `${method} ${path}`,
      ...idFact(operationId, name),
      ...(requiredRoles.length === 0 ? [] : [`Required role: ${requiredRoles.join(" or ")}`]),
      ...documentation.facts,
    ],
    deprecation: sunset === null ? null : `The server stops serving it on ${sunset}.`,
    see: docsUrl,
  };
}
