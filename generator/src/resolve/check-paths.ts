import type { Report } from "../diagnostics/reporter.js";
import type { DocumentOperation } from "./document.js";
import { wirePath } from "../model/path-template.js";

/** Paths that are one path to whoever receives them, and what of a path is never sent as one. */
export function checkPaths(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  const ofShape = new Map<string, Map<string, DocumentOperation>>();
  const seen = new Set<string>();
  for (const operation of operations) {
    if (!seen.has(operation.path)) checkParts(operation, report);
    seen.add(operation.path);
    checkShape(operation, ofShape, report);
  }
}

function checkShape(
  operation: DocumentOperation,
  ofShape: Map<string, Map<string, DocumentOperation>>,
  report: (entry: Report) => void,
): void {
  const { path, method, at } = operation;
  const shape = path.replace(/\{[^{}]*\}/g, "{}");
  const known = ofShape.get(shape) ?? new Map<string, DocumentOperation>();
  ofShape.set(shape, known);
  const rival = known.get(method);
  // Of the same method only one can be meant; of others it is said once that their paths are one.
  const others = [...known.values()];
  const other = rival ?? (others.some((each) => each.path === path) ? undefined : others[0]);
  if (rival === undefined) known.set(method, operation);
  if (other === undefined || other.path === path) return;
  report({
    code: "same-path",
    severity: "warning",
    at,
    related: other.at,
    message: `${path} and ${other.path} are the same path with other names.`,
    help:
      rival === undefined
        ? "Write their operations below one of them, with one name for each parameter."
        : "Keep one of them: no server can tell them apart, and the mock answers the first.",
  });
}

function checkParts({ path, at }: DocumentOperation, report: (entry: Report) => void): void {
  const { query, fragment } = wirePath(path);
  if (query !== null)
    report({
      code: "path-with-query",
      severity: "warning",
      at,
      message: `The path ${JSON.stringify(path)} has a query: its members are taken for query parameters.`,
      help: "Declare them as parameters in: query, and end the path before the question mark.",
    });
  if (fragment !== null)
    report({
      code: "path-with-fragment",
      severity: "warning",
      at,
      message: `The path ${JSON.stringify(path)} has a fragment, which is never sent: it is left out of requests.`,
      help: "Tell operations of one path apart by what is sent, such as a parameter with a constant.",
    });
}
