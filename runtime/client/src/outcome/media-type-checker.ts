import type { OperationDescriptor } from "../call/descriptor.js";

/** Whether the document declares different schemas for the response's media type and for the requested media type. */
export function mediaTypeChecker(
  { headers }: Response,
  { mediaTypes = {} }: OperationDescriptor,
  declared: string,
): boolean {
  const [own = [], ...others] = Object.hasOwn(mediaTypes, declared) ? (mediaTypes[declared] ?? []) : [];
  const [type = ""] = (headers.get("content-type") ?? "").toLowerCase().split(/\s*;/, 1);
  return own.length > 0 && !own.includes(type) && others.some((each) => each.includes(type));
}
