import { stringMember } from "../../../model/json.js";
import type { Content } from "../../../resolve/document.js";

/** Returns the data of the event that ends a stream, such as `[DONE]`, from Speakeasy's extension; null if there is none. */
export function endOfEvents({ extensions }: Pick<Content, "extensions">): string | null {
  return stringMember(extensions, "x-speakeasy-sse-sentinel");
}
