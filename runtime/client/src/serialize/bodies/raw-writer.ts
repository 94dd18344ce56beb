import type { BodyDescriptor } from "../../call/descriptor.js";
import type { Body, Payload } from "../../transport/message.js";

/** A body whose media type is neither JSON nor a form. It is sent unchanged. */
export type RawBody =
  string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>);

/** Sends strings, bytes and streams unchanged. */
export function rawWriter(value: unknown, { mediaType }: BodyDescriptor): Payload | null {
  const contentType = mediaType.includes("*") ? typeWithin(value) : mediaType;
  if (value instanceof ReadableStream) return { open: () => value, replayable: false, contentType };
  // The type of the body that the function returns isn't checked here, because `Request` checks it.
  if (typeof value === "function") return { open: value as () => Body, replayable: true, contentType };
  if (typeof value === "string" || value instanceof Blob || isBytes(value))
    return { open: () => value, replayable: true, contentType };
  return null;
}

/** Returns the media type of a value, for a descriptor that declares a range such as `image/*`. */
function typeWithin(value: unknown): string {
  return value instanceof Blob && value.type !== "" ? value.type : "application/octet-stream";
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
