/** Returns a document of one list, `/notes`, with operations that create, read, change and delete its items. */
export function listDocument({ query, body = bare, note }: ListOptions): string {
  const shape = `{ $ref: "#/components/schemas/Note" }`;
  const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
  return `
openapi: 3.1.0
info: { title: Notes, version: "1" }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [${query.join(", ")}]
      responses: { "200": { description: x, ${json(body)} } }
    post: { operationId: addNote, requestBody: { ${json(shape)} }, responses: { "201": { description: x, ${json(shape)} } } }
  /notes/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getNote, responses: { "200": { description: x, ${json(shape)} } } }
    patch: { operationId: changeNote, requestBody: { ${json(shape)} }, responses: { "200": { description: x, ${json(shape)} } } }
    delete: { operationId: removeNote, responses: { "204": { description: x } } }
components:
  schemas:
    Note: { type: object, required: [id], properties: { id: { type: string }, ${note} } }
`;
}

export interface ListOptions {
  readonly query: readonly string[];
  /** The schema of the response; default: an array of notes. */
  readonly body?: string;
  /** The properties of a note besides its id. */
  readonly note: string;
}

export const notes = `type: array, items: { $ref: "#/components/schemas/Note" }`;
const bare = `{ ${notes} }`;

/** Returns a query parameter. */
export function queryOf(name: string, schema = "{ type: string }", rest = ""): string {
  return `{ name: "${name}", in: query, schema: ${schema}${rest} }`;
}

interface Note {
  readonly id: string;
}

/** Returns the ids of the items of a list as one word. */
export function idsIn(items: unknown): string {
  return (items as readonly Note[]).map(({ id }) => id).join("");
}
