import type { JsonObject } from "../../../model/json.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";

export interface CombinedStatement {
  readonly origin: string;
  readonly value: JsonObject;
  /** The keys that must have an effect, because they are stated for this operation. */
  readonly required: readonly string[];
}

/**
 * Combines statements. If several have the same key, the last one takes precedence. A statement with a different form
 * (`by`) replaces all earlier statements.
 */
export function combineStatements(statements: readonly PaginationStatement[]): CombinedStatement | null {
  let kept: PaginationStatement[] = [];
  let by: unknown;
  for (const statement of statements) {
    const form = statement.value["by"];
    if (by !== undefined && form !== by && (form !== undefined || by === "none")) kept = [];
    kept.push(statement);
    by = form ?? (by === "none" ? undefined : by);
  }
  const last = kept.at(-1);
  if (last === undefined) return null;
  const exact = kept.filter(({ isExact }) => isExact);
  return {
    origin: last.origin,
    value: Object.assign({}, ...kept.map(({ value }) => value)) as JsonObject,
    required: exact.flatMap(({ value }) => Object.keys(value)),
  };
}
