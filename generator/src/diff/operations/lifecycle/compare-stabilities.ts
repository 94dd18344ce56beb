import { childOf } from "../../../model/location.js";
import type { Emission } from "../../findings/finding.js";
import { compareStability, readStability } from "../../findings/lifecycle.js";
import { emission, placeOf, type OperationPair } from "../operation-context.js";

/** Compares the stability that two operations promise with `x-stability-level`. */
export function compareStabilities({ base, revision }: OperationPair): readonly Emission[] {
  const create = (id: string, args: Emission["args"] = {}): Emission =>
    emission(id, {
      wire: "safe",
      base: childOf(base.operation.at, "x-stability-level"),
      revision: childOf(revision.operation.at, "x-stability-level"),
      args,
      occurrence: placeOf(revision),
    });
  const [from, to] = [base.operation, revision.operation].map(({ extensions }) => readStability(extensions));
  if (from == null || to == null)
    return [from, to].filter((each) => each == null).map(() => create("api-invalid-stability-level"));
  const verb = compareStability(from, to);
  const isPromised = from === "beta" || from === "stable";
  return verb === null || !isPromised ? [] : [create(`api-stability-${verb}`, { from, to })];
}
