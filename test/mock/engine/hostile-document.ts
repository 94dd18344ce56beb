/** A document with every kind of collection, parameter and body, and names that can break maps. */
export const hostile = `
openapi: 3.1.0
info: { title: Hostile, version: "1" }
servers: [{ url: "https://h.example.com/api" }]
paths:
  /constructor:
    get:
      operationId: constructor
      parameters:
        - { name: __proto__, in: query, schema: { type: string } }
        - { name: p, in: query, style: deepObject, schema: { type: object, additionalProperties: { type: integer } } }
        - { name: flat, in: query, schema: { type: object, properties: { id: { type: integer }, toString: { type: string } } } }
        - { name: json, in: query, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
        - { name: list, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: session, in: cookie, schema: { type: string } }
        - { name: pageNum, in: query, schema: { type: integer } }
        - { name: itemsPerPage, in: query, schema: { type: integer } }
      responses: { "200": { description: All, content: { application/json: { schema: { $ref: "#/components/schemas/Page" } } } } }
    post:
      operationId: toString
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "201": { description: Made, headers: { Location: { schema: { type: string } } }, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
  /constructor/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: __proto__
      responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    put:
      operationId: hasOwnProperty
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } }, application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    patch:
      operationId: valueOf
      requestBody: { content: { application/merge-patch+json: { schema: { $ref: "#/components/schemas/Thing" } } } }
      responses: { "200": { description: One, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
    delete:
      operationId: isPrototypeOf
      responses: { "204": { description: Gone } }
  /constructor/{id}/colours:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: colours
      parameters: [{ name: cursor, in: query, schema: { type: string } }, { name: limit, in: query, schema: { type: integer } }]
      responses: { "200": { description: All, content: { application/json: { schema: { type: object, required: [items, nextCursor], properties: { items: { type: array, items: { $ref: "#/components/schemas/Colour" } }, nextCursor: { type: string, nullable: true } } } } } } }
    post:
      operationId: addColours
      requestBody: { content: { application/json: { schema: { type: array, maxItems: 20, items: { $ref: "#/components/schemas/Colour" } } } } }
      responses: { "201": { description: All, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Colour" } } } } } }
  /constructor/{id}/colours/{name}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: name, in: path, required: true, schema: { type: string } }]
    delete: { operationId: dropColour, responses: { "204": { description: Gone } } }
  /constructor/{id}/settings:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: settings
      responses: { "200": { description: Settings, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } } }
    patch:
      operationId: changeSettings
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } }
      responses: { "200": { description: Settings, content: { application/json: { schema: { $ref: "#/components/schemas/Tree" } } } } }
components:
  schemas:
    Page:
      type: object
      properties: { results: { type: array, items: { $ref: "#/components/schemas/Thing" } }, totalCount: { type: integer } }
    Thing:
      type: object
      required: [id]
      properties:
        id: { type: string }
        __proto__: { type: string }
        constructor: { type: object, additionalProperties: true }
        default: { type: string }
        toString: { type: integer, format: int32 }
        child: { $ref: "#/components/schemas/Tree" }
        choice: { oneOf: [{ type: string }, { type: array, items: { type: string }, uniqueItems: true }] }
    Colour:
      type: object
      properties: { name: { type: string, enum: [red, green] }, shade: { type: string, readOnly: true } }
    Tree:
      type: object
      properties: { value: {}, children: { type: array, items: { $ref: "#/components/schemas/Tree" } } }
`;
