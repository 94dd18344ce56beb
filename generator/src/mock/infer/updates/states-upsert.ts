import type { Operation } from "../../../model/model.js";
import { matchCreateOrChange } from "./match-create-or-change.js";
import { statementOf } from "./statement-of.js";

/** "If the item already exists, it is updated." */
const existing =
  /\bif\b[^.;]*\bexists?\b[^.;]*\b(?:is|are|will be|gets?) (?:updated|replaced|overwritten|modified)\b|\b(?:updates|replaces|overwrites|modifies)\b[^.;]*\bif\b[^.;]*\bexists?\b/i;

/**
 * Whether the operationId or the summary says that an operation creates an entity, or changes it if it already exists.
 * If the operation declares no 409, the description can say so as well.
 */
export function statesUpsert(operation: Operation): boolean {
  const { name, summary, text } = statementOf(operation);
  if (matchCreateOrChange(name) !== null || matchCreateOrChange(summary) !== null) return true;
  const hasConflict = operation.outcomes.some(({ status }) => status === "409");
  return !hasConflict && (matchCreateOrChange(text) !== null || existing.test(text));
}
