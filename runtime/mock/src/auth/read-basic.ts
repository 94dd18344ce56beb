import type { MockRequest } from "../message.js";
import { decodeHeaderText } from "./decode-header-text.js";

/** A user name and a password in clear. */
export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

/** What a request carries for Basic (RFC 7617), read as UTF-8; null if it carries nothing that can be read. */
export function readBasic(request: MockRequest): BasicCredentials | null {
  const encoded = /^[ \t]*basic[ \t]+([\w\-.~+/]+=*)[ \t]*$/i.exec(request.header("authorization") ?? "")?.[1];
  const pair = encoded === undefined ? null : decoded(encoded);
  const colon = pair?.indexOf(":") ?? -1;
  if (pair === null || colon === -1) return null;
  return { user: pair.slice(0, colon), password: pair.slice(colon + 1) };
}

function decoded(text: string): string | null {
  try {
    return decodeHeaderText(atob(text));
  } catch {
    return null;
  }
}
