import type { ApiDocument, SchemaNode } from "../../resolve/document.js";

/** Returns the schemas of parameters, bodies, headers and responses in all operations, callbacks and webhooks of a document. */
export function schemasInOperations({ operations, webhooks }: ApiDocument): readonly SchemaNode[] {
  const withCallbacks = operations.flatMap((operation) => [
    operation,
    ...operation.callbacks.map((each) => each.operation),
  ]);
  const all = [...withCallbacks, ...webhooks.map(({ operation }) => operation)];
  return all.flatMap(({ parameters, requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...responses.flatMap(({ headers }) => headers.map(({ schema }) => schema)),
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)]
      .flatMap(({ schema, itemSchema }) => [schema, itemSchema])
      .filter((schema) => schema !== null),
  ]);
}
