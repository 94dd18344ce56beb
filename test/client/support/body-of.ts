import { formWriter, multipartWriter, rawWriter } from "../../../runtime/client/dist/codegen/v1.js";
import type { BodyDescriptor } from "../../../runtime/client/dist/call/descriptor.js";

/** Returns a body descriptor for a media type, as the generator emits it: with a writer unless the type is JSON. */
export function bodyOf(mediaType: string, more: Partial<BodyDescriptor> = {}): BodyDescriptor {
  if (/json\s*(?:;|$)/i.test(mediaType)) return { mediaType, ...more };
  if (mediaType.startsWith("multipart/")) return { mediaType, write: multipartWriter, ...more };
  return { mediaType, write: mediaType.includes("urlencoded") ? formWriter : rawWriter, ...more };
}
