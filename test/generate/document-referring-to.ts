/** Returns a document with one operation, whose response schema is the given reference. */
export const documentReferringTo = (reference: string): string => `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths:
  /things:
    get:
      operationId: getThing
      responses:
        "200":
          description: OK
          content:
            application/json:
              schema:
                $ref: ${JSON.stringify(reference)}
`;
