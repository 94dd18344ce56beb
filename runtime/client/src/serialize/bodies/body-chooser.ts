import type { BodyDescriptor, OperationDescriptor } from "../../call/descriptor.js";
import { type Parameters, parameterOf } from "../parameters/parameter-of.js";

/** Returns the body descriptor for the `contentType` of a call, or the default one. Throws a TypeError for an undeclared media type. */
export function bodyChooser(
  parameters: Parameters,
  { id, body }: OperationDescriptor & { body: BodyDescriptor },
): BodyDescriptor {
  const named = parameterOf(parameters, "contentType");
  if (named === undefined) return body;
  const all = [body, ...(body.others ?? [])];
  const chosen = all.find(({ mediaType }) => mediaType === named);
  if (chosen !== undefined) return chosen;
  throw new TypeError(`${id}: \`contentType\` is none of ${all.map(({ mediaType }) => mediaType).join(", ")}.`);
}
