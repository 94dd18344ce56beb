import type { ApiDocument, SchemaNode } from "../resolve/document.js";

/** The schemas that stand in a document's operations: of parameters, bodies and responses. */
export function schemasInOperations({ operations }: ApiDocument): readonly SchemaNode[] {
  return operations.flatMap(({ parameters, requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap(({ schema }) =>
      schema === null ? [] : [schema],
    ),
  ]);
}
