import type { Pagination } from "../../generator/dist/model/pagination.js";
import { open } from "./open.js";

/** Schemas by name. */
export type Fields = Readonly<Record<string, object>>;

export const string = { type: "string" };
export const integer = { type: "integer" };
export const boolean = { type: "boolean" };
export const object = (properties: Fields): object => ({ type: "object", properties });
export const listOf = (items: object): object => ({ type: "array", items });
/** A list of objects without ids. */
export const labels = listOf(object({ label: string }));
/** A number whose default says that it counts from 1. */
export const fromOne = { type: "integer", default: 1 };

/** Returns the pagination of a list with these query parameters, whose response has these properties. */
export async function paginationOf(query: Fields, response: Fields): Promise<Pagination | null> {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema }));
  const content = { "application/json": { schema: object(response) } };
  const paths = { "/shelf": { get: { parameters, responses: { "200": { description: "Fine.", content } } } } };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  const { models, diagnostics } = await open({ "openapi.json": text });
  const operation = models[0]?.operations[0];
  if (operation === undefined) throw new Error(diagnostics);
  return operation.pagination;
}
