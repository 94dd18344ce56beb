/** A document with a token endpoint, API keys and secret properties. */
export const document = `
openapi: 3.1.0
info: { title: Lockers, version: "1" }
security: [{ Key: [] }]
paths:
  /lockers:
    get:
      operationId: listLockers
      parameters: [{ name: size, in: query, schema: { type: integer } }]
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Locker" } } } } } }
    post:
      operationId: addLocker
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/Locker" } }
          application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Locker" } }
      responses: { "201": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Locker" } } } } }
  /lockers/{lockerId}:
    parameters: [{ name: lockerId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getLocker
      responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Locker" } } } } }
  /photos:
    put:
      operationId: setPhoto
      requestBody: { content: { image/png: {}, text/plain: { schema: { type: string } } } }
      responses: { "204": { description: ok } }
components:
  securitySchemes:
    Key: { type: apiKey, in: query, name: lockersKey }
    Session: { type: apiKey, in: header, name: X-Session }
    OAuth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
  schemas:
    Locker:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        size: { type: integer }
        tags: { type: array, items: { type: string } }
        pin: { type: string, writeOnly: true }
        owner: { type: object, properties: { password: { type: string }, email: { type: string } } }
`;
