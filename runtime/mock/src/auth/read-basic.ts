import type { MockRequest } from "../message.js";
import { decodeHeaderText } from "./decode-header-text.js";

export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

/** Returns the Basic credentials of a request (RFC 7617), decoded as UTF-8; null if they are missing or malformed. */
export function readBasic(request: MockRequest): BasicCredentials | null {
  const encoded = /^[ \t]*basic[ \t]+([\w\-.~+/]+=*)[ \t]*$/i.exec(request.header("authorization") ?? "")?.[1];
  const pair = encoded === undefined ? null : decodePair(encoded);
  const colon = pair?.indexOf(":") ?? -1;
  if (pair === null || colon === -1) return null;
  return { user: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function decodePair(encoded: string): string | null {
  try {
    return decodeHeaderText(atob(encoded));
  } catch {
    return null;
  }
}
