import type { OperationDescriptor } from "./descriptor.js";
import { type Parameters, parameterOf } from "../serialize/parameters/parameter-of.js";

/** Returns the media types of the stream if the body requests it; `undefined` otherwise. */
export function streamSelector(
  parameters: Parameters,
  { streams }: OperationDescriptor,
): readonly string[] | undefined {
  if (streams === undefined) return undefined;
  const { property, types, isDefault = false } = streams;
  const value = valueIn(parameterOf(parameters, "body"), property) ?? isDefault;
  return value === true || value === "true" ? types : undefined;
}

function valueIn(body: unknown, property: string): unknown {
  if (body instanceof FormData) return body.get(property);
  return typeof body === "object" && body !== null ? parameterOf(body as Parameters, property) : null;
}
