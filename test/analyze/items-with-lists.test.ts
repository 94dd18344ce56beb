import { expect, it } from "vitest";
import { open } from "../support/open.js";
import { fromOne, integer, labels, listOf, object, string, type Fields } from "../support/pagination-of.js";

/** Returns the path of the list that `GET /books/{id}?page=` paginates; null if it doesn't. */
async function listOfBook(response: Fields): Promise<readonly string[] | null> {
  const parameters = [
    { name: "id", in: "path", required: true, schema: integer },
    { name: "page", in: "query", schema: fromOne },
  ];
  const content = { "application/json": { schema: object(response) } };
  const get = { parameters, responses: { "200": { description: "A book.", content } } };
  const paths = { "/books/{id}": { get } };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  const { models } = await open({ "openapi.json": text });
  return models[0]?.operations[0]?.pagination?.items ?? null;
}

it("An item with a list of plain values is not a page, even if the operation declares the parameters of lists", async () => {
  expect(await listOfBook({ id: integer, title: string, tags: listOf(string) })).toBeNull();
});

it.each([
  ["objects", { id: integer, chapters: labels }, ["chapters"]],
  ["values with a common name", { id: integer, data: listOf(string) }, ["data"]],
  ["values without an id beside them", { words: listOf(string) }, ["words"]],
])("An item with a page parameter and a list of %s is a page", async (_, response, path) => {
  expect(await listOfBook(response)).toEqual(path);
});
