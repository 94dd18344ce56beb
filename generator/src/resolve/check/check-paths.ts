import type { Report } from "../../diagnostics/reporter.js";
import type { DocumentOperation } from "../document.js";
import { wirePath } from "../../model/path-template.js";

/** Reports paths that differ only in parameter names, and paths that contain a query or fragment. */
export function checkPaths(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  const byShape = new Map<string, Map<string, DocumentOperation>>();
  for (const operation of operations) checkShape(operation, byShape, report);
  checkParts(operations, report);
}

function checkShape(
  operation: DocumentOperation,
  byShape: Map<string, Map<string, DocumentOperation>>,
  report: (entry: Report) => void,
): void {
  const { path, method, at } = operation;
  const shape = path.replace(/\{[^{}]*\}/g, "{}");
  const sameShape = byShape.get(shape) ?? new Map<string, DocumentOperation>();
  byShape.set(shape, sameShape);
  const sameMethod = sameShape.get(method);
  // Operations with the same method are ambiguous, so each one is reported. Otherwise, a path is reported only once.
  const others = [...sameShape.values()];
  const other = sameMethod ?? (others.some((each) => each.path === path) ? undefined : others[0]);
  if (sameMethod === undefined) sameShape.set(method, operation);
  if (other === undefined || other.path === path) return;
  report({
    code: "duplicate-path",
    severity: "warning",
    at,
    related: other.at,
    message: `${path} and ${other.path} are the same path with different parameter names.`,
    help:
      sameMethod === undefined
        ? "Move their operations to one path, with one name for each parameter."
        : "Keep one of them: servers cannot distinguish them, and the mock uses the first one.",
  });
}

/**
 * Reports the first path that contains a query and the first that contains a fragment. Documents with such paths
 * usually have many.
 */
function checkParts(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  const paths = [...new Map(operations.map((operation) => [operation.path, operation])).values()];
  const [withQuery, ...othersWithQuery] = paths.filter(({ path }) => wirePath(path).query !== null);
  const [withFragment, ...othersWithFragment] = paths.filter(({ path }) => wirePath(path).fragment !== null);
  if (withQuery !== undefined)
    report({
      code: "path-with-query",
      severity: "warning",
      at: withQuery.at,
      message: `The path ${JSON.stringify(withQuery.path)} contains a query string${otherPathsClause(othersWithQuery)}. Its parameters are treated as query parameters.`,
      help: "Declare its parameters with in: query, and end the path before the question mark.",
    });
  if (withFragment !== undefined)
    report({
      code: "path-with-fragment",
      severity: "warning",
      at: withFragment.at,
      message: `The path ${JSON.stringify(withFragment.path)} contains a fragment${otherPathsClause(othersWithFragment)}; requests omit it, because fragments are never sent.`,
      help: "To distinguish operations that share a path, use something that is sent, such as a parameter with a constant value.",
    });
}

function otherPathsClause({ length }: readonly unknown[]): string {
  if (length === 0) return "";
  return length === 1 ? ", as does 1 other path" : `, as do ${length} other paths`;
}
