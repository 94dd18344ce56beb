import { childOf } from "../../model/location.js";
import type { Emission } from "../findings/finding.js";
import { compareContents } from "./compare-contents.js";
import { emission, placeOf, type OperationPair } from "./operation-context.js";
import { isSent } from "./is-sent.js";
import { requestExample } from "./witnesses/request-example.js";

/** Compares the request bodies of two operations. */
export function compareBodies(pair: OperationPair): readonly Emission[] {
  const [from, to] = [pair.base.operation.requestBody, pair.revision.operation.requestBody];
  const create = (id: string, options: Partial<Emission> = {}): Emission => ({
    ...emission(id, {
      direction: "request",
      base: from?.at ?? null,
      revision: to?.at ?? null,
      occurrence: placeOf(pair.revision),
    }),
    ...options,
  });
  const { operation } = pair.base;
  const broken = isSent(operation.method) ? "breaking" : "safe";
  const without = requestExample(operation, "without a body");
  if (from === null && to === null) return [];
  if (from === null)
    return to?.required === true
      ? [create("request-body-added-required", { types: broken, witness: without })]
      : [create("request-body-added-optional")];
  if (to === null)
    return [create("request-body-removed", { types: broken, witness: requestExample(operation, "with a body") })];
  const required =
    from.required === to.required
      ? []
      : [
          create(`request-body-became-${to.required ? "required" : "optional"}`, {
            types: to.required ? broken : "safe",
            witness: to.required ? without : null,
            cause: { base: childOf(from.at, "required"), revision: childOf(to.at, "required") },
          }),
        ];
  return [...required, ...compareContents(from.content, to.content, { pair, kind: "request-body", status: null })];
}
