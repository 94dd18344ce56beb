import type { ConnectionState } from "./connection-state.js";
import { expiredToken } from "./expired-token.js";

/** Shows a message above all panels while the page has no connection to the mock. */
export function showConnection(state: ConnectionState): void {
  const banner = document.querySelector<HTMLElement>("#connection");
  if (banner === null) return;
  const text = state === "lost" ? "The mock can't be reached. The page reconnects when the mock is running again." : "";
  const message = state === "rejected" ? expiredToken : text;
  // An unchanged message isn't written again, because screen readers would announce it again.
  if (banner.textContent !== message) banner.textContent = message;
}
