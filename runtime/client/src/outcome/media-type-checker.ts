import type { OperationDescriptor } from "../call/descriptor.js";

/** Whether the media type of a response has a different schema in the document than the requested media type. */
export function mediaTypeChecker(
  { headers }: Response,
  { mediaTypes = {} }: OperationDescriptor,
  declared: string,
): boolean {
  const [own = [], ...others] = Object.hasOwn(mediaTypes, declared) ? (mediaTypes[declared] ?? []) : [];
  const [type = ""] = (headers.get("content-type") ?? "").toLowerCase().split(/\s*;/, 1);
  return own.length > 0 && !own.includes(type) && others.some((each) => each.includes(type));
}
