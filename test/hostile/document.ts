export type Node = Readonly<Record<string, unknown>>;

/** Returns the text for a named position in a document: the payload at the position under test, elsewhere the harmless text. */
export type At = (place: string, harmless: string) => string;

export const text: Node = { type: "string" };
export const ok: Node = { description: "OK" };
export const json = (schema: Node): Node => ({ content: { "application/json": { schema } } });

/** Returns a document that contains the given parts. */
export function documentOf(part: Node, operation: Node = {}, path = "/things"): Node {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: { [path]: { post: { operationId: "doIt", tags: ["Things"], responses: { 200: ok }, ...operation } } },
    ...part,
  };
}

/** Returns a document that uses a schema in requests, in responses, and as a named component. */
export function withSchema(schema: Node, others: Node = {}): Node {
  return documentOf(
    { components: { schemas: { Thing: schema, ...others } } },
    {
      requestBody: json({ $ref: "#/components/schemas/Thing" }),
      responses: { 200: { ...ok, ...json({ $ref: "#/components/schemas/Thing" }) } },
    },
  );
}
