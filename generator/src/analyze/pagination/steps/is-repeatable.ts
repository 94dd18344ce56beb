import type { PageStep } from "../../../model/pagination.js";
import type { PaginationSource } from "../pagination-source.js";

/**
 * Whether an operation can be repeated for each page. A POST can be repeated if its body contains the position. Unless
 * the position is a cursor, the operation must also be a search: in any other operation, a number in the body can mean
 * anything, even if the response contains it too, because an update can return what it was sent.
 */
export function isRepeatable({ operation: { method, path, operationId } }: PaginationSource, step: PageStep): boolean {
  if (method !== "POST") return ["GET", "QUERY"].includes(method);
  if (step.by === "link" || step.parameter !== "body") return false;
  const isSearch = /(?:search|query|find|filter|list|lookup|browse)\w*\/?$|\/get\/?$/i.test(path);
  return step.by === "cursor" || isSearch || /^(?:search|query|find|filter|list)|search$/i.test(operationId ?? "");
}
