import type { CompiledOperation } from "../routing/compile-api.js";
import type { ResponseTable, RevisionTable } from "../tables/tables.js";

/** Whether a response has an entity tag: it declares `ETag`, or the operation declares `If-Match` or `If-None-Match`. */
export function sendsEntityTag({ headers }: ResponseTable, revision: RevisionTable): boolean {
  return hasName(Object.keys(headers), "etag") || declaresParameter(revision, "if-none-match", "if-match");
}

/**
 * Whether an operation checks `If-Match` and `If-None-Match`: it declares one of them, or a successful response of an
 * operation that reads the same resource declares `ETag`.
 */
export function checksEntityTags({ api, table }: CompiledOperation, revision: RevisionTable): boolean {
  if (declaresParameter(revision, "if-match", "if-none-match")) return true;
  if (!("resource" in table.action)) return false;
  const { resource } = table.action;
  const reads = api.table.operations.filter(
    ({ action }) => (action.kind === "read" || action.kind === "read-one") && action.resource === resource,
  );
  return reads.some(({ revisions }) =>
    revisions.some(({ responses }) =>
      responses.some(({ status, headers }) => status.startsWith("2") && hasName(Object.keys(headers), "etag")),
    ),
  );
}

function declaresParameter({ parameters }: RevisionTable, ...names: readonly string[]): boolean {
  return parameters.some(({ in: location, name }) => location === "header" && names.includes(name.toLowerCase()));
}

function hasName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted);
}
