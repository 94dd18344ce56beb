import { singularOf } from "./singular-of.js";

/** The noun for an entity of a resource in messages: `chapter` for `api.v1.books.chapters`. */
export function nounOf(resource: string): string {
  const segments = resource.split(".").filter((segment) => /[A-Za-z]/.test(segment));
  return singularOf(segments.at(-1) ?? resource);
}
