import type { BodyDescriptor } from "../../call/descriptor.js";
import type { Payload } from "../../transport/message.js";
import { isStructure } from "../is-structure.js";
import { formText } from "./form-text.js";

/** Sends an object as application/x-www-form-urlencoded. A form that is already encoded is sent unchanged. */
export function formWriter(value: unknown, { mediaType, encoding }: BodyDescriptor): Payload | null {
  const isReady = typeof value === "string" || value instanceof URLSearchParams;
  if (!isReady && (!isStructure(value) || Object.values(value).some(isBytes))) return null;
  const text = isReady ? String(value) : formText(value, encoding);
  return { open: () => text, replayable: true, contentType: mediaType };
}

/** Whether a value is binary, which a URL-encoded form can't contain. */
function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
