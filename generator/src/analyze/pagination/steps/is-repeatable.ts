import type { PageStep, ParameterStep } from "../../../model/pagination.js";
import { fieldNamed } from "../evidence/field-named.js";
import type { PaginationSource } from "../pagination-source.js";
import type { PageContext } from "./page-context.js";

/**
 * Whether an operation can be repeated for each page. A POST can be repeated if its body contains the position. A
 * number in a body can mean anything, so it counts as a position only in a search, or if the response contains it too.
 */
export function isRepeatable({ operation }: PaginationSource, step: PageStep, context: PageContext): boolean {
  const { method, path, operationId } = operation;
  if (method !== "POST") return ["GET", "QUERY"].includes(method);
  if (step.by === "link" || step.parameter !== "body") return false;
  if (step.by === "cursor" || (step.by !== "last-item" && isStated(step, context))) return true;
  const isSearch = /(?:search|query|find|filter|list|lookup|browse)\w*\/?$|\/get\/?$/i.test(path);
  return isSearch || /^(?:search|query|find|filter|list)|search$/i.test(operationId ?? "");
}

/** Whether the response has a number with the name of the position. */
function isStated({ inside }: ParameterStep, { inputs, fields }: PageContext): boolean {
  const label = ["body", ...inside].join(".");
  const position = inputs.find((input) => input.label === label);
  return position !== undefined && fieldNamed(fields, position.names, "number") !== null;
}
