const encoder = /*@__PURE__*/ new TextEncoder();

/** The bytes of a `fetch` body. */
export interface SimpleBody {
  readonly bytes: Uint8Array | null;
  /** The content type that the platform sets for this kind of body; null if it sets none. */
  readonly contentType: string | null;
}

const none: SimpleBody = { bytes: null, contentType: null };

/** Reads a body whose bytes are available synchronously (Fetch standard, "extract a body"). Null for a blob, FormData or stream. */
export function readSimpleBody(body: RequestInit["body"]): SimpleBody | null {
  if (body === undefined || body === null) return none;
  if (typeof body === "string") return { bytes: encoder.encode(body), contentType: "text/plain;charset=UTF-8" };
  // Copied, because the caller can change the buffer later.
  if (body instanceof Uint8Array) return { bytes: new Uint8Array(body), contentType: null };
  if (body instanceof ArrayBuffer) return { bytes: new Uint8Array(body.slice(0)), contentType: null };
  if (!(body instanceof URLSearchParams)) return null;
  return { bytes: encoder.encode(body.toString()), contentType: "application/x-www-form-urlencoded;charset=UTF-8" };
}
