import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";
import type { Mock } from "../../../runtime/mock/dist/create-mock.js";
import type { MockOptions } from "../../../runtime/mock/dist/options/mock-options.js";

const responses = (schema: string, status = 200): string =>
  `{ "${status}": { description: OK, content: { application/json: { schema: ${schema} } } } }`;
const shelf = `{ $ref: "#/components/schemas/Shelf" }`;
const book = `{ $ref: "#/components/schemas/Book" }`;
const body = (schema: string): string => `{ required: true, content: { application/json: { schema: ${schema} } } }`;
const parameter = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;

/** A document with shelves that contain books, for requests with Digest or an API key. */
export const shelvesDocument = `
openapi: 3.1.0
info: { title: Shelves, version: "1" }
paths:
  /shelves:
    get: { operationId: listShelves, responses: ${responses(`{ type: array, items: ${shelf} }`)} }
    post: { operationId: addShelf, requestBody: ${body(shelf)}, responses: ${responses(shelf, 201)} }
  /shelves/{shelfId}:
    parameters: [${parameter("shelfId")}]
    get: { operationId: getShelf, responses: ${responses(shelf)} }
    delete: { operationId: removeShelf, responses: { "204": { description: Removed } } }
  /shelves/{shelfId}/books:
    parameters: [${parameter("shelfId")}]
    get: { operationId: listBooks, responses: ${responses(`{ type: array, items: ${book} }`)} }
    post: { operationId: addBook, requestBody: ${body(book)}, responses: ${responses(book, 201)} }
  /shelves/{shelfId}/books/{bookId}:
    parameters: [${parameter("shelfId")}, ${parameter("bookId")}]
    get: { operationId: getBook, responses: ${responses(book)} }
components:
  securitySchemes:
    Login: { type: http, scheme: digest }
    Key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Shelf: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }
    Book:
      type: object
      required: [id, title]
      properties: { id: { type: string, readOnly: true }, title: { type: string }, pages: { type: integer } }
security: [{ Login: [] }, { Key: [] }]
`;

export interface Shelves {
  readonly mock: Mock;
  readonly call: CallMock;
  /** Calls the control interface with its token. */
  readonly control: CallMock;
}

export async function createShelves(options: MockOptions = {}): Promise<Shelves> {
  const mock = await mockOf(shelvesDocument, { controlToken: ["t", "page"], ...options });
  const call = callerOf(mock);
  return {
    mock,
    call,
    control: (line, { headers = {}, ...input } = {}) =>
      call(line.replace(" ", " /__almanac/"), { ...input, headers: { authorization: "Bearer page", ...headers } }),
  };
}
