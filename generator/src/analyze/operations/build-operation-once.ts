import type { Operation } from "../../model/model.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { Analysis } from "../prepare-analysis.js";
import { buildOperation, type OperationParts } from "./build-operation.js";

interface Built {
  readonly parts: OperationParts;
  readonly operation: Operation;
}

const built = new WeakMap<Analysis, WeakMap<ViewOperation, Built>>();

/**
 * Builds the model of an operation; see `buildOperation`. Versions with the same revision of the operation share one
 * object, unless the types that it shares with other operations differ.
 */
export function buildOperationOnce(operation: ViewOperation, parts: OperationParts, analysis: Analysis): Operation {
  const known = built.get(analysis) ?? new WeakMap<ViewOperation, Built>();
  built.set(analysis, known);
  const previous = known.get(operation);
  if (previous !== undefined && isSame(previous.parts, parts)) return previous.operation;
  const model = buildOperation(operation, parts, analysis);
  known.set(operation, { parts, operation: model });
  return model;
}

/** Whether an operation has the same resource, responses and response types in two versions. */
function isSame(left: OperationParts, right: OperationParts): boolean {
  return (
    left.resource.name === right.resource.name &&
    left.responses === right.responses &&
    left.responses.every((response) =>
      (["contents", "types", "headersTypes"] as const).every(
        (key) => left.shared[key].get(response) === right.shared[key].get(response),
      ),
    )
  );
}
