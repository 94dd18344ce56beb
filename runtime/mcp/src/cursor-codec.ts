import type { Arguments } from "./client-operation.js";

/** The position of a page: the value of the parameter that selects it, or its URL. */
export interface PagePosition {
  readonly at?: unknown;
  readonly url?: string;
  readonly position: string;
  readonly first?: unknown;
}

/** Writes and reads the cursors of pages. */
export interface CursorCodec {
  readonly write: (position: PagePosition, call: PageCall) => Promise<string>;
  /** Returns null if the cursor was changed, or belongs to another tool, other arguments or another server. */
  readonly read: (cursor: string, call: PageCall) => Promise<PagePosition | null>;
}

/** The call to which a cursor belongs. The arguments don't include the cursor. */
export interface PageCall {
  readonly tool: string;
  readonly parameters: Arguments;
}

/**
 * Returns a codec that signs cursors. They can contain URLs, to which the client sends its credentials. Without a
 * signature, a model could request any URL of the API, and not only those of the selected operations.
 */
export function cursorCodec(secret: string | undefined): CursorCodec {
  const encoder = new TextEncoder();
  const bytes = secret === undefined ? crypto.getRandomValues(new Uint8Array(32)) : encoder.encode(secret);
  let key: Promise<CryptoKey> | null = null;
  const sign = async (text: string, { tool, parameters }: PageCall): Promise<string> => {
    key ??= crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    const signed = encoder.encode(JSON.stringify([tool, sorted(parameters), text]));
    return base64Url(new Uint8Array(await crypto.subtle.sign("HMAC", await key, signed)));
  };
  return {
    write: async (position, call) => {
      const text = base64Url(encoder.encode(JSON.stringify(position)));
      return `${text}.${await sign(text, call)}`;
    },
    read: async (cursor, call) => {
      const [text = "", signature = ""] = cursor.split(".");
      if (signature !== (await sign(text, call))) return null;
      const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
      const decoded = new TextDecoder().decode(Uint8Array.from(binary, (each) => each.charCodeAt(0)));
      return JSON.parse(decoded) as PagePosition;
    },
  };
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Sorts the keys of objects, because a model may repeat arguments in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([name, each]) => [name, sorted(each)]);
}
