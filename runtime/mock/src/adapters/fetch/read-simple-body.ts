const encoder = /*@__PURE__*/ new TextEncoder();

/** A body of `fetch` as bytes, and what the platform calls them. */
export interface SimpleBody {
  readonly bytes: Uint8Array | null;
  readonly contentType: string | null;
}

const none: SimpleBody = { bytes: null, contentType: null };

/** Reads the bodies that are there at once (Fetch standard, "extract a body"); null for blobs, forms and streams. */
export function readSimpleBody(body: RequestInit["body"]): SimpleBody | null {
  if (body === undefined || body === null) return none;
  if (typeof body === "string") return { bytes: encoder.encode(body), contentType: "text/plain;charset=UTF-8" };
  // Copies: the caller may write to them again.
  if (body instanceof Uint8Array) return { bytes: new Uint8Array(body), contentType: null };
  if (body instanceof ArrayBuffer) return { bytes: new Uint8Array(body.slice(0)), contentType: null };
  if (!(body instanceof URLSearchParams)) return null;
  return { bytes: encoder.encode(body.toString()), contentType: "application/x-www-form-urlencoded;charset=UTF-8" };
}
