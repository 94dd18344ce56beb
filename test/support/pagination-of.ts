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
  return (await statedPagination({ query, response })).pagination;
}

export interface PaginatedList {
  readonly query: Fields;
  readonly response: Fields;
  /** The `x-pagination` of the operation. */
  readonly stated?: object;
}

/** Returns the pagination of a list, and the diagnostics of the document. */
export async function statedPagination({
  query,
  response,
  stated,
}: PaginatedList): Promise<{ readonly pagination: Pagination | null; readonly diagnostics: string }> {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema }));
  const content = { "application/json": { schema: object(response) } };
  const extension = stated === undefined ? {} : { "x-pagination": stated };
  const paths = {
    "/shelf": { get: { ...extension, parameters, responses: { "200": { description: "Fine.", content } } } },
  };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  const { models, diagnostics } = await open({ "openapi.json": text });
  const operation = models[0]?.operations[0];
  if (operation === undefined) throw new Error(diagnostics);
  return { pagination: operation.pagination, diagnostics };
}
