import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation, Parameter } from "../../../resolve/document.js";
import type { Shape } from "../../schema/shape.js";
import { parameterSamples } from "./parameter-samples.js";
import { requestWithParameter } from "./request-with-parameter.js";
import { serializeParameter } from "../../../openapi/serialize-parameter.js";

/** Returns a request that contains a parameter with a sample value. */
export function parameterExample(operation: DocumentOperation, parameter: Parameter, shape: Shape): Witness {
  const value = parameterSamples(shape).at(-1);
  const text = value === undefined ? `with ${parameter.name}` : serializeParameter(parameter, value);
  return requestWithParameter(operation, parameter, text);
}
