import type { MockRequest } from "../../message.js";

/** What the body of a request to a token endpoint says. */
export type TokenForm =
  /** Without the fields that are empty: they count as left out (RFC 6749 section 3.2). */
  | { readonly kind: "form"; readonly fields: ReadonlyMap<string, string> }
  | { readonly kind: "malformed"; readonly reason: string };

const MEDIA_TYPE = /^[ \t]*application\/x-www-form-urlencoded[ \t]*(?:;|$)/i;

/** Reads a form in which every field may stand once (RFC 6749 section 3.2 and appendix B). */
export function readTokenForm(request: MockRequest): TokenForm {
  if (!MEDIA_TYPE.test(request.header("content-type") ?? "")) {
    return { kind: "malformed", reason: "The content type is not application/x-www-form-urlencoded." };
  }
  const text = decoded(request.body ?? new Uint8Array());
  if (text === null) return { kind: "malformed", reason: "The body is not UTF-8." };
  const pairs = [...new URLSearchParams(text)];
  const fields = new Map(pairs);
  if (fields.size < pairs.length) return { kind: "malformed", reason: "A parameter is included more than once." };
  return { kind: "form", fields: new Map(pairs.filter(([, value]) => value !== "")) };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
