import { defineMember, member, type Json, type JsonObject } from "../model/json.js";
import type { DocumentOperation } from "../resolve/document.js";
import { addOperation } from "./add-operation.js";
import { copiedFields } from "./copied-fields.js";
import { projectContent } from "./project-content.js";
import { projectParameter } from "./project-parameter.js";
import { projectResponse } from "./project-response.js";
import { projectRequirements } from "./project-security.js";
import { projectServers } from "./project-servers.js";
import type { Projection } from "./projection.js";

/**
 * Returns an Operation Object. `parameters` contains further Parameter Objects, such as the header with the version.
 */
export function projectOperation(
  operation: DocumentOperation,
  projection: Projection,
  parameters: readonly JsonObject[] = [],
): JsonObject {
  const { operationId, tags, summary, description, requestBody, security, servers } = operation;
  const allParameters = [...operation.parameters.map((each) => projectParameter(each, projection)), ...parameters];
  const responses: Record<string, Json> = {};
  for (const response of operation.responses)
    defineMember(responses, response.status, projectResponse(response, projection));
  const callbacks = projectCallbacks(operation, projection);
  const part = projection.partAt(operation.at);
  const docs = member(part, "externalDocs");
  return {
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
    ...(summary === null ? {} : { summary }),
    ...(description === null ? {} : { description }),
    ...(docs === undefined ? {} : { externalDocs: docs }),
    ...(operationId === null ? {} : { operationId }),
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(allParameters.length === 0 ? {} : { parameters: allParameters }),
    ...(requestBody === null
      ? {}
      : {
          requestBody: projection.parts.refer("requestBodies", requestBody.at, {
            ...copiedFields(projection.partAt(requestBody.at)),
            ...(requestBody.description === null ? {} : { description: requestBody.description }),
            ...(requestBody.required ? { required: true } : {}),
            content: projectContent(requestBody.content, projection),
          }),
        }),
    ...(Object.keys(responses).length === 0 ? {} : { responses }),
    ...(Object.keys(callbacks).length === 0 ? {} : { callbacks }),
    ...(security === null ? {} : { security: projectRequirements(security) }),
    ...(servers === null ? {} : { servers: projectServers(servers, projection) }),
    ...copiedFields(operation.extensions),
  };
}

function projectCallbacks({ callbacks }: DocumentOperation, projection: Projection): JsonObject {
  const projected = new Map<string, Record<string, Record<string, Json>>>();
  for (const { name, expression, operation } of callbacks) {
    const items = projected.get(name) ?? {};
    projected.set(name, items);
    addOperation(items, expression, { method: operation.method, value: projectOperation(operation, projection) });
  }
  const result: Record<string, Json> = {};
  for (const [name, items] of projected) defineMember(result, name, items);
  return result;
}
