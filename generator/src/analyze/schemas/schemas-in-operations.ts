import type { ApiDocument, SchemaNode } from "../../resolve/document.js";

/** The schemas that stand in a document's operations: of parameters, bodies and responses, also of what the server sends of itself. */
export function schemasInOperations({ operations, webhooks }: ApiDocument): readonly SchemaNode[] {
  const called = operations.flatMap((operation) => [operation, ...operation.callbacks.map((each) => each.operation)]);
  const all = [...called, ...webhooks.map(({ operation }) => operation)];
  return all.flatMap(({ parameters, requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...responses.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)]
      .flatMap(({ schema, itemSchema }) => [schema, itemSchema])
      .filter((schema) => schema !== null),
  ]);
}
