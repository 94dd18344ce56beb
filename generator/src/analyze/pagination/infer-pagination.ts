import type { Reporter } from "../../diagnostics/reporter.js";
import { findList } from "./evidence/find-list.js";
import { isItem } from "./evidence/is-item.js";
import type { RequestInput } from "./evidence/request-input.js";
import type { PaginationFinding, PaginationSource } from "./pagination-source.js";
import { applyStatements } from "./statements/apply-statements.js";
import type { StatementLog } from "./statements/statement-log.js";
import { buildPageContext } from "./steps/build-page-context.js";
import { chooseStep } from "./steps/choose-step.js";
import { describeMissingList } from "./steps/describe-missing-list.js";
import { isRepeatable } from "./steps/is-repeatable.js";
import { pageEnds } from "./steps/page-ends.js";

export interface InferenceOptions {
  readonly statementLog: StatementLog;
  readonly reporter: Reporter;
}

/**
 * Determines how an operation's list is paginated: as stated in the configuration or the document, or else as inferred
 * from the parameters and the successful response. Reports a statement that doesn't match the operation.
 */
export function inferPagination(
  source: PaginationSource,
  { statementLog: log, reporter }: InferenceOptions,
): PaginationFinding {
  const { operation, outcomes, resolve } = source;
  const stated = applyStatements(operation.pagination, { source, log, reporter });
  if (stated !== null) return stated;
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json" || !["GET", "POST", "QUERY"].includes(operation.method)) return noList;
  const list = findList(success.payload.schema, operation.path, resolve);
  if (list === null) return { ...noList, reason: describeMissingList(source) };
  const context = buildPageContext(source, list);
  if (isItem(operation, context)) return noList;
  const found = chooseStep(context, success);
  const { step, reason } = found;
  if (step === null) {
    if (found.uncounted !== null && operation.method === "GET") reportUncounted(found.uncounted, reporter);
    return { pagination: null, reason, isSinglePage: false };
  }
  if (!isRepeatable(source, step))
    return {
      pagination: null,
      reason: "a POST is paginated only if its body contains the position",
      isSinglePage: false,
    };
  const pagination = { items: list.path, item: list.item, step, ...pageEnds(context), end: null };
  return { pagination, reason, isSinglePage: false };
}

function reportUncounted({ at, label }: RequestInput, reporter: Reporter): void {
  reporter.report({
    code: "uncounted-pages",
    severity: "note",
    at,
    message: `The document doesn't specify whether "${label}" starts at 0 or 1, so lists with this parameter have no .all().`,
    help: 'Set "first: 0" or "first: 1" under "pagination" in almanac.yaml.',
  });
}

const noList: PaginationFinding = { pagination: null, reason: null, isSinglePage: false };
