import { session } from "./connection/session.js";

/**
 * Moves the token from the address, where `almanac mock` puts it, into the session, so that it isn't in the history and
 * isn't copied with the address. Returns false if the page has no token.
 */
export function takeToken(): boolean {
  const [, token] = /^#token=([\w-]+)$/.exec(location.hash) ?? [];
  if (token !== undefined) {
    session.set("token", token);
    history.replaceState(null, "", location.pathname);
  }
  return session.get("token") !== "";
}
