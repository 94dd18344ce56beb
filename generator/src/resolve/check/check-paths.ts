import type { Report } from "../../diagnostics/reporter.js";
import type { DocumentOperation } from "../document.js";
import { wirePath } from "../../model/path-template.js";

/** Paths that are one path to whoever receives them, and what of a path is never sent as one. */
export function checkPaths(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  const ofShape = new Map<string, Map<string, DocumentOperation>>();
  for (const operation of operations) checkShape(operation, ofShape, report);
  checkParts(operations, report);
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

/** Said at the first path that has one: documents that do so do it in all of their paths. */
function checkParts(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  const paths = [...new Map(operations.map((operation) => [operation.path, operation])).values()];
  const [queried, ...otherQueried] = paths.filter(({ path }) => wirePath(path).query !== null);
  const [marked, ...otherMarked] = paths.filter(({ path }) => wirePath(path).fragment !== null);
  if (queried !== undefined)
    report({
      code: "path-with-query",
      severity: "warning",
      at: queried.at,
      message: `The path ${JSON.stringify(queried.path)} has a query${asHave(otherQueried)}: its members are taken for query parameters.`,
      help: "Declare them as parameters in: query, and end the path before the question mark.",
    });
  if (marked !== undefined)
    report({
      code: "path-with-fragment",
      severity: "warning",
      at: marked.at,
      message: `The path ${JSON.stringify(marked.path)} has a fragment${asHave(otherMarked)}: fragments are never sent, and left out of requests.`,
      help: "Tell operations of one path apart by what is sent, such as a parameter with a constant.",
    });
}

function asHave({ length }: readonly unknown[]): string {
  if (length === 0) return "";
  return length === 1 ? ", as 1 other has" : `, as ${length} others have`;
}
