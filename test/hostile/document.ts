export type Node = Readonly<Record<string, unknown>>;

/** Text for a place of a document, by the name of the place: the payload for the one that is meant, else something harmless. */
export type At = (place: string, harmless: string) => string;

export const text: Node = { type: "string" };
export const ok: Node = { description: "OK" };
export const json = (schema: Node): Node => ({ content: { "application/json": { schema } } });

/** A document around a part of it: one that may carry text at every place. */
export function documentOf(part: Node, operation: Node = {}, path = "/things"): Node {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: { [path]: { post: { operationId: "doIt", tags: ["Things"], responses: { 200: ok }, ...operation } } },
    ...part,
  };
}

/** A schema where types, tables and documentation need it: sent, received, and with a name. */
export function withSchema(schema: Node, others: Node = {}): Node {
  return documentOf(
    { components: { schemas: { Thing: schema, ...others } } },
    {
      requestBody: json({ $ref: "#/components/schemas/Thing" }),
      responses: { 200: { ...ok, ...json({ $ref: "#/components/schemas/Thing" }) } },
    },
  );
}
