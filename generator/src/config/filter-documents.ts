import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { withoutUnusedSchemas } from "../version/without-unused-schemas.js";
import { documentsOf, mapDocuments, type Documents } from "../version/versioned-api.js";
import type { Filter, Selection, Wanted } from "./config.js";
import { matchesPath } from "./matches-path.js";

/** The documents with the operations that a filter lets through, and what these need. A name of the filter that names nothing is reported. */
export function filterDocuments(documents: Documents, filter: Filter, reporter: Reporter): Documents {
  const { include, exclude } = filter;
  const isOpen = !hasNames(include);
  if (isOpen && !hasNames(exclude) && !exclude.deprecated && !exclude.internal) return documents;
  const all = documentsOf(documents).flatMap(({ operations }) => operations);
  for (const selection of [include, exclude]) checkSelection(selection, all, reporter);
  const isWanted = (operation: DocumentOperation): boolean =>
    (isOpen || isSelected(operation, include)) &&
    !isSelected(operation, exclude) &&
    !(exclude.deprecated && operation.deprecated) &&
    !(exclude.internal && operation.extensions["x-internal"] === true);
  if (!reporter.hasErrors && !all.some(isWanted)) reportEmpty(documentsOf(documents), reporter);
  return mapDocuments(documents, (document) =>
    withoutUnusedSchemas({ ...document, operations: document.operations.filter(isWanted) }),
  );
}

function hasNames({ operations, tags, paths }: Selection): boolean {
  return operations.length + tags.length + paths.length > 0;
}

/** How the configuration names an operation: by its id, or by method and path. */
export function namesOf({ operationId, method, path }: DocumentOperation): readonly string[] {
  return [...(operationId === null ? [] : [operationId]), `${method} ${path}`];
}

function isSelected(operation: DocumentOperation, { operations, tags, paths }: Selection): boolean {
  const names = namesOf(operation);
  return (
    operations.some(({ name }) => names.includes(name)) ||
    tags.some(({ name }) => operation.tags.includes(name)) ||
    paths.some(({ name }) => matchesPath(operation.path, name))
  );
}

function checkSelection(selection: Selection, all: readonly DocumentOperation[], reporter: Reporter): void {
  const paths = new Set(all.map(({ path }) => path));
  checkWanted("operation", selection.operations, new Set(all.flatMap(namesOf)), reporter);
  checkWanted("tag", selection.tags, new Set(all.flatMap(({ tags }) => tags)), reporter);
  const stale = selection.paths.filter(({ name }) => ![...paths].some((path) => matchesPath(path, name)));
  checkWanted("path", stale, paths, reporter);
}

const kinds = {
  operation: "Name an operationId of the document, or a method and a path, such as GET /users.",
  tag: "Name a tag of the document.",
  path: "Name a path of the document; * stands for one segment, ** for any number.",
} as const;

function checkWanted(
  what: keyof typeof kinds,
  wanted: readonly Wanted[],
  known: ReadonlySet<string>,
  reporter: Reporter,
): void {
  for (const { name, at } of wanted) {
    if (known.has(name)) continue;
    reporter.report({
      code: `unknown-${what}`,
      severity: "error",
      at,
      message: `The API has no ${what} ${JSON.stringify(name)}.`,
      help: didYouMean(name, known, kinds[what]),
    });
  }
}

function reportEmpty([document]: readonly ApiDocument[], reporter: Reporter): void {
  if (document === undefined) return;
  reporter.report({
    code: "empty-filter",
    severity: "error",
    at: document.at,
    message: "The filter leaves no operation of this document.",
    help: "Include more, or exclude less.",
  });
}
