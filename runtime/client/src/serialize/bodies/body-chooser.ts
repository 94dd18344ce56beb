import type { BodyDescriptor, OperationDescriptor } from "../../call/descriptor.js";
import { type Parameters, parameterOf } from "../parameters/parameter-of.js";

/**
 * Returns the body descriptor for the media type in the `contentType` parameter, or the default descriptor if the
 * parameter is missing. Throws a TypeError if the document doesn't declare the media type.
 */
export function bodyChooser(
  parameters: Parameters,
  { id, body }: OperationDescriptor & { body: BodyDescriptor },
): BodyDescriptor {
  const requested = parameterOf(parameters, "contentType");
  if (requested === undefined) return body;
  const all = [body, ...(body.others ?? [])];
  const chosen = all.find(({ mediaType }) => mediaType === requested);
  if (chosen !== undefined) return chosen;
  throw new TypeError(`${id}: \`contentType\` must be one of ${all.map(({ mediaType }) => mediaType).join(", ")}.`);
}
