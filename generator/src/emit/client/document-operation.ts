import type { Operation } from "../../model/model.js";
import type { Streaming } from "../../model/streaming.js";
import { idFact } from "./id-fact.js";

/**
 * Returns the documentation for an operation's function or for the corresponding member of a resource. `name` is the
 * name of that function or member.
 */
export function documentOperation(operation: Operation, name: string): object {
  const { operationId, method, path, requiredRoles, streaming, documentation, sunset, docsUrl } = operation;
  return {
    ...documentation,
    facts: [
      `${method} ${path}`,
      ...idFact(operationId, name),
      ...(requiredRoles.length === 0 ? [] : [`Required role: ${requiredRoles.join(" or ")}`]),
      ...(streaming === null ? [] : [streamFact(streaming)]),
      ...documentation.facts,
    ],
    deprecation: sunset === null ? null : `The server stops serving it on ${sunset}.`,
    see: docsUrl,
  };
}

function streamFact({ property, isDefault }: Streaming): string {
  return isDefault
    ? `Returns a stream unless ${property} is false in the body`
    : `Returns a stream if ${property} is true in the body`;
}
