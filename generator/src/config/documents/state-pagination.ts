import type { OperationFinder } from "../../analyze/names/operation-finder.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { PaginationStatement } from "../../model/pagination-statement.js";
import type { DocumentOperation } from "../../resolve/document.js";
import { documentsOf, mapDocuments, type Documents } from "../../version/versioned-api.js";
import type { PaginationEntry } from "../config.js";
import { matchesPath } from "./matches-path.js";
import { reportAmbiguous } from "./report-ambiguous.js";

export interface StatePaginationOptions {
  readonly entries: readonly PaginationEntry[];
  /** The documents before filtering, in which names are looked up. */
  readonly original: Documents;
  readonly finder: OperationFinder;
  readonly reporter: Reporter;
}

/** Adds the configured pagination to each operation. Reports names and patterns that match nothing. */
export function statePagination(
  documents: Documents,
  { entries, original, finder, reporter }: StatePaginationOptions,
): Documents {
  if (entries.length === 0) return documents;
  const patterns = entries.filter(isPattern);
  const names = entries.filter((entry) => !isPattern(entry));
  const all = documentsOf(original).flatMap(({ operations }) => operations);
  for (const entry of patterns)
    if (!all.some((operation) => matchesPattern(operation, entry))) reportPattern(entry, all, reporter);
  for (const entry of names) reportName(entry, { finder, reporter });
  // Entries that name an operation come after patterns, because later entries take precedence.
  return mapDocuments(documents, (document) => ({
    ...document,
    operations: document.operations.map((operation) => {
      const named = names.filter(({ name }) => finder.isCalled(operation, name));
      return {
        ...operation,
        pagination: [
          ...(named.length === 0 ? operation.pagination : []),
          ...patterns.filter((entry) => matchesPattern(operation, entry)).map((entry) => statementOf(entry, false)),
          ...named.map((entry) => statementOf(entry, true)),
        ],
      };
    }),
  }));
}

function statementOf({ at, value }: PaginationEntry, isExact: boolean): PaginationStatement {
  return { at, origin: "pagination", isExact, value };
}

/** Whether an entry is a pattern: a path, or a method and a path with an asterisk. `GET /users` names a single operation. */
function isPattern({ name }: PaginationEntry): boolean {
  return name.startsWith("/") || (/^[A-Za-z]+ +\//.test(name) && name.includes("*"));
}

function matchesPattern({ method, path }: DocumentOperation, { name }: PaginationEntry): boolean {
  const start = name.indexOf("/");
  const wanted = name.slice(0, start).trim().toUpperCase();
  return (wanted === "" || wanted === method) && matchesPath(path, name.slice(start));
}

function reportPattern({ name, at }: PaginationEntry, all: readonly DocumentOperation[], reporter: Reporter): void {
  reporter.report({
    code: "unknown-path",
    severity: "error",
    at,
    onKey: true,
    message: `The API has no path that matches ${JSON.stringify(name)}.`,
    help: didYouMean(
      name,
      new Set(all.map(({ path }) => path)),
      "Use a path in the document; * matches one segment, and ** matches any number of segments.",
    ),
  });
}

function reportName(
  { name, at }: PaginationEntry,
  { finder, reporter }: Pick<StatePaginationOptions, "finder" | "reporter">,
): void {
  if (reportAmbiguous(name, at, { finder, reporter }) || finder.names.has(name)) return;
  reporter.report({
    code: "unknown-operation",
    severity: "error",
    at,
    onKey: true,
    message: `The API has no operation ${JSON.stringify(name)}.`,
    help: didYouMean(
      name,
      finder.names,
      "Use an operationId, a method and path such as GET /users, or a property of the client such as users.list.",
    ),
  });
}
