import { fieldNames } from "../evidence/field-names.js";
import { isTime } from "../evidence/is-time.js";
import { inputNamed, requestInputs } from "../evidence/request-inputs.js";
import type { PaginationSource } from "../pagination-source.js";

/** Names that filters also use, such as `from` in a report from one day to another. */
const ambiguous: readonly string[] = ["start", "from", "next"];

/**
 * Returns the reason why an operation isn't paginated although it has a parameter that selects a page: its response has
 * no list, or several. Returns null if it has no such parameter.
 */
export function describeMissingList({ operation, parameters }: PaginationSource): string | null {
  if (operation.method === "POST") return null;
  const inputs = requestInputs(operation, { parameters, body: null }).filter(({ facts }) => !isTime(facts));
  const { page, offset, cursor } = fieldNames;
  const names = [...page, ...offset, ...cursor].filter((name) => !ambiguous.includes(name));
  const parameter = inputNamed(inputs, names);
  return parameter === null
    ? null
    : `"${parameter.label}" selects a page, but which property of the response contains the items is unknown; set "items"`;
}
