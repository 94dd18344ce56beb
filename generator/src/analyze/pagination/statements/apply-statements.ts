import type { Reporter } from "../../../diagnostics/reporter.js";
import { isArray, type JsonObject } from "../../../model/json.js";
import { childOf, type Location } from "../../../model/location.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";
import type { Pagination } from "../../../model/pagination.js";
import { findList, listAt, type List } from "../evidence/find-list.js";
import type { PaginationFinding, PaginationSource } from "../pagination-source.js";
import { bodyNode, buildPageContext } from "../steps/build-page-context.js";
import type { PageContext } from "../steps/page-context.js";
import { isRepeatable } from "../steps/is-repeatable.js";
import { pageEnds } from "../steps/page-ends.js";
import { buildStatedStep } from "./build-stated-step.js";
import { checkKeys } from "./check-keys.js";
import { combineStatements, type CombinedStatement } from "./combine-statements.js";
import { fieldReader, pathsOf } from "./field-reader.js";
import { hasEffect } from "./has-effect.js";
import type { Problem } from "./problem.js";
import type { StatementLog } from "./statement-log.js";

export interface ApplyOptions {
  readonly source: PaginationSource;
  readonly log: StatementLog;
  readonly reporter: Reporter;
}

/**
 * Returns an operation's pagination according to the statements about it, or null if none applies. Reports a statement
 * that names only this operation but doesn't match it. Ignores a pattern that doesn't match the operation.
 */
export function applyStatements(
  statements: readonly PaginationStatement[],
  { source, log, reporter }: ApplyOptions,
): PaginationFinding | null {
  const exact = statements.filter(({ isExact }) => isExact);
  let problem: Problem | null = null;
  const applicable = statements.filter((each) => each.isExact || problemOf(each, source) === null);
  for (const chosen of [statements, applicable, exact]) {
    const combined = combineStatements(chosen);
    const built = combined === null ? null : build(combined, source);
    if (built === null) continue;
    if (!("problem" in built)) {
      logEffects(statements, { pagination: built.pagination, chosen, source, log });
      return { ...built, isSinglePage: built.pagination === null };
    }
    problem = built.problem;
  }
  const named = exact.at(-1);
  if (problem !== null && named !== undefined) reportProblem(problem, { statement: named, source, reporter });
  else if (problem !== null) for (const statement of statements) log.addFailed(statement, problem);
  return null;
}

/** Returns the problem with a statement when it is applied without the other statements; null if there is none. */
function problemOf(statement: PaginationStatement, source: PaginationSource): Problem | null {
  const combined = combineStatements([statement]);
  const built = combined === null ? null : build(combined, source);
  return built !== null && "problem" in built ? built.problem : null;
}

interface Effects {
  readonly pagination: Pagination | null;
  readonly chosen: readonly PaginationStatement[];
  readonly source: PaginationSource;
  readonly log: StatementLog;
}

function logEffects(statements: readonly PaginationStatement[], { pagination, chosen, source, log }: Effects): void {
  for (const statement of statements.filter(({ isExact }) => !isExact)) {
    const keys = Object.keys(statement.value);
    const isUsed = pagination === null || keys.some((key) => hasEffect(key, pagination.step));
    if (isUsed && chosen.includes(statement)) log.addUsed(statement);
    else log.addFailed(statement, problemOf(statement, source) ?? noEffect);
  }
}

const noEffect: Problem = {
  key: null,
  message: "Its keys don't apply to the lists that it matches.",
  help: "Correct the pattern or its keys, or remove the entry. `almanac inspect pagination` prints all lists.",
};

type Built = { readonly pagination: Pagination | null; readonly reason: string } | { readonly problem: Problem };

function build({ value, origin, required }: CombinedStatement, source: PaginationSource): Built {
  if (value["by"] === "none")
    return { pagination: null, reason: `"${origin}" specifies that the list is not paginated` };
  const list = findStatedList(value, source);
  if ("problem" in list) return list;
  const success = source.outcomes.find(({ status }) => status.startsWith("2"));
  if (success === undefined) return { problem: noList };
  const first = value["first"] === 0 ? 0 : value["first"] === 1 ? 1 : null;
  const context: PageContext = { ...buildPageContext(source, list), first };
  const read = fieldReader(value, bodyNode(source), source.operation.document);
  const stated = buildStatedStep(value, { context, success, read });
  if ("problem" in stated) return stated;
  if (stated.step === null)
    return {
      problem: {
        key: null,
        message: `The list is not paginated: ${stated.reason}.`,
        help: 'Use "by" to specify how the list is paginated.',
      },
    };
  if (required.length === 0 && !isRepeatable(source, stated.step)) return { problem: notRepeatable };
  const [more, last] = [read("more", ["boolean"]), read("last", ["boolean"])];
  const problem = [checkKeys(required, stated.step), more, last].find((each) => each !== null && "problem" in each);
  if (problem != null && "problem" in problem) return problem;
  const ends = pageEnds(context);
  const statuses = value["end"];
  const pagination: Pagination = {
    items: list.path,
    item: list.item,
    step: stated.step,
    more: more !== null && "path" in more ? more.path : ends.more,
    last: last !== null && "path" in last ? last.path : ends.last,
    end: isArray(statuses) ? statuses.filter((status) => typeof status === "number") : null,
  };
  const isEffective = Object.keys(value).some((key) => hasEffect(key, stated.step));
  const inferred = isEffective ? `${stated.reason}; ${origin}` : stated.reason;
  return { pagination, reason: value["by"] === undefined ? inferred : origin };
}

const notRepeatable: Problem = {
  key: null,
  message: "Requests that can change data are not repeated for each page.",
  help: "If it is safe to repeat the requests of an operation, refer to the operation by its name instead of by a pattern.",
};

const noList: Problem = {
  key: null,
  message: "The successful response has no list.",
  help: 'Set "items" to the path of the list, or remove this entry.',
};

function findStatedList(
  value: JsonObject,
  { operation, outcomes, resolve }: PaginationSource,
): List | { problem: Problem } {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return { problem: noList };
  const { schema } = success.payload;
  const stated = value["items"];
  if (stated === undefined) return findList(schema, operation.path, resolve) ?? { problem: noList };
  const paths = pathsOf(stated);
  for (const path of paths) {
    const list = listAt(schema, path, resolve);
    if (list !== null) return list;
  }
  const name = JSON.stringify(paths[0]?.join(".") ?? "");
  return {
    problem: {
      key: "items",
      message: `The successful response has no list at ${name}.`,
      help: 'Correct the path in "items".',
    },
  };
}

interface ReportOptions {
  readonly statement: PaginationStatement;
  readonly source: PaginationSource;
  readonly reporter: Reporter;
}

/**
 * Reports a problem with a statement as an error, or as a warning if the statement is another generator's extension,
 * which can be correct for that generator.
 */
function reportProblem({ key, message, help }: Problem, { statement, source, reporter }: ReportOptions): void {
  const { operation } = source;
  const isOwn = ["pagination", "x-pagination"].includes(statement.origin);
  reporter.report({
    code: "invalid-pagination",
    severity: isOwn ? "error" : "warning",
    at: isOwn ? locationOfKey(key, statement, source) : statement.at,
    onKey: true,
    message: `${operation.operationId ?? `${operation.method} ${operation.path}`}: ${message}`,
    help: isOwn ? help : `${help} Until then, the pagination is inferred.`,
  });
}

/** Returns the location of a key, which can be in any configuration entry that names the operation. */
function locationOfKey(key: string | null, { at }: PaginationStatement, { operation }: PaginationSource): Location {
  if (key === null) return at;
  const entry = operation.pagination.findLast((each) => each.isExact && each.value[key] !== undefined);
  return childOf(entry?.at ?? at, key);
}
