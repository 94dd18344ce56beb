import type { ApiDocument, SchemaNode } from "../../resolve/document.js";

/** The schemas of requests, grouped by whether their values can contain bytes. */
export interface SentSchemas {
  /** Parameters, and bodies other than multipart. */
  readonly write: readonly SchemaNode[];
  /** Multipart bodies. */
  readonly parts: readonly SchemaNode[];
}

/** Returns the schemas of parameters and bodies in all operations of a document. */
export function sentSchemas({ operations }: ApiDocument): SentSchemas {
  const contents = operations.flatMap(({ requestBody }) => requestBody?.content ?? []);
  const schemasOf = (isMultipart: boolean): readonly SchemaNode[] =>
    contents
      .filter(({ mediaType }) => /^\s*multipart\//i.test(mediaType) === isMultipart)
      .map(({ schema }) => schema)
      .filter((schema) => schema !== null);
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ schema }) => schema));
  return { write: [...parameters, ...schemasOf(false)], parts: schemasOf(true) };
}
