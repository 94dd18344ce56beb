import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation, Parameter } from "../../../resolve/document.js";
import type { Shape } from "../../schema/shape.js";
import { parameterSamples } from "./parameter-samples.js";
import { requestWithParameter } from "./request-with-parameter.js";
import { serializeParameter } from "../../../openapi/serialize-parameter.js";

/** Returns a request that contains a parameter as it used to be serialized; null if no known value changes. */
export function serializationExample(
  operation: DocumentOperation,
  [from, to]: readonly [Parameter, Parameter],
  shape: Shape,
): Witness | null {
  const changed = parameterSamples(shape).find((value) => {
    // The name of a path parameter isn't part of a request.
    const name = from.in === "path" ? to.name : from.name;
    return serializeParameter({ ...from, name }, value) !== serializeParameter({ ...to, name }, value);
  });
  return changed === undefined ? null : requestWithParameter(operation, from, serializeParameter(from, changed));
}
