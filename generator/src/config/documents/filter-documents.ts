import type { OperationFinder } from "../../analyze/names/operation-finder.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { withoutUnusedSchemas } from "../../version/without-unused-schemas.js";
import { documentsOf, mapDocuments, type Documents } from "../../version/versioned-api.js";
import type { Filter, Selection, Selector } from "../config.js";
import { matchesPath } from "./matches-path.js";
import { reportAmbiguous } from "./report-ambiguous.js";

export interface FilterDocumentsOptions {
  readonly finder: OperationFinder;
  readonly reporter: Reporter;
}

/**
 * Removes the operations that a filter excludes, and everything that only these operations use. Reports names in the
 * filter that match no operation.
 */
export function filterDocuments(
  documents: Documents,
  filter: Filter,
  { finder, reporter }: FilterDocumentsOptions,
): Documents {
  const { include, exclude } = filter;
  const includesAll = !hasNames(include);
  if (includesAll && !hasNames(exclude) && !exclude.deprecated && !exclude.internal) return documents;
  const all = documentsOf(documents).flatMap(({ operations }) => operations);
  for (const selection of [include, exclude]) checkSelection(selection, all, { finder, reporter });
  const isIncluded = (operation: DocumentOperation): boolean =>
    (includesAll || isSelected(operation, include, finder)) &&
    !isSelected(operation, exclude, finder) &&
    !(exclude.deprecated && operation.deprecated) &&
    !(exclude.internal && operation.extensions["x-internal"] === true);
  if (!reporter.hasErrors && !all.some(isIncluded)) reportEmpty(documentsOf(documents), reporter);
  return mapDocuments(documents, (document) =>
    withoutUnusedSchemas({ ...document, operations: document.operations.filter(isIncluded) }),
  );
}

function hasNames({ operations, tags, paths }: Selection): boolean {
  return operations.length + tags.length + paths.length > 0;
}

function isSelected(
  operation: DocumentOperation,
  { operations, tags, paths }: Selection,
  finder: OperationFinder,
): boolean {
  return (
    operations.some(({ name }) => finder.isCalled(operation, name)) ||
    tags.some(({ name }) => operation.tags.includes(name)) ||
    paths.some(({ name }) => matchesPath(operation.path, name))
  );
}

function checkSelection(
  selection: Selection,
  all: readonly DocumentOperation[],
  { finder, reporter }: FilterDocumentsOptions,
): void {
  const paths = new Set(all.map(({ path }) => path));
  const clear = selection.operations.filter(({ name, at }) => !reportAmbiguous(name, at, { finder, reporter }));
  checkSelectors("operation", clear, finder.names, reporter);
  checkSelectors("tag", selection.tags, new Set(all.flatMap(({ tags }) => tags)), reporter);
  const unmatched = selection.paths.filter(({ name }) => ![...paths].some((path) => matchesPath(path, name)));
  checkSelectors("path", unmatched, paths, reporter);
}

const helpTexts = {
  operation:
    "Use an operationId, a method and path such as GET /users, or a property of the client such as users.list.",
  tag: "Use a tag in the document.",
  path: "Use a path in the document; * matches one segment, and ** matches any number of segments.",
} as const;

function checkSelectors(
  kind: keyof typeof helpTexts,
  selectors: readonly Selector[],
  existing: ReadonlySet<string>,
  reporter: Reporter,
): void {
  for (const { name, at } of selectors) {
    if (existing.has(name)) continue;
    reporter.report({
      code: `unknown-${kind}`,
      severity: "error",
      at,
      message: `The API has no ${kind} ${JSON.stringify(name)}.`,
      help: didYouMean(name, existing, helpTexts[kind]),
    });
  }
}

function reportEmpty([document]: readonly ApiDocument[], reporter: Reporter): void {
  if (document === undefined) return;
  reporter.report({
    code: "empty-filter",
    severity: "error",
    at: document.at,
    message: "The filter excludes every operation of this document.",
    help: "Include more operations or exclude fewer.",
  });
}
