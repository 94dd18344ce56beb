import type { MockRequest } from "../../message.js";

/** The parsed body of a request to a token endpoint. */
export type TokenForm =
  /** Without empty fields, which count as missing (RFC 6749 section 3.2). */
  | { readonly kind: "form"; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: "malformed"; readonly reason: string };

const MEDIA_TYPE = /^[ \t]*application\/x-www-form-urlencoded[ \t]*(?:;|$)/i;

/** Parses the form of a token request, in which no field can be repeated (RFC 6749 section 3.2 and appendix B). */
export function readTokenForm(request: MockRequest): TokenForm {
  if (!MEDIA_TYPE.test(request.header("content-type") ?? "")) {
    return { kind: "malformed", reason: "The content type is not application/x-www-form-urlencoded." };
  }
  const text = decodeUtf8(request.body ?? new Uint8Array());
  if (text === null) return { kind: "malformed", reason: "The body is not valid UTF-8." };
  const pairs = [...new URLSearchParams(text)];
  const fields = new Map(pairs);
  if (fields.size < pairs.length) return { kind: "malformed", reason: "A parameter is repeated." };
  return { kind: "form", fields: new Map(pairs.filter(([, value]) => value !== "")) };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
