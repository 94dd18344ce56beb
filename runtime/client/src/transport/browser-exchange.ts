import { authorizedSender } from "./authorized-sender.js";
import type { ExchangeOptions } from "./exchange.js";
import { followHiddenRedirect } from "./follow-hidden-redirect.js";
import type { Message } from "./message.js";

/**
 * Sends a message in a browser and returns the final response. Sends credentials only to `options.origin`. The browser
 * follows redirects of messages without credentials.
 */
export async function browserExchange(
  message: Message,
  { fetch, origin, authenticate }: ExchangeOptions,
): Promise<Response> {
  const send = authorizedSender(message, fetch);
  const own = message.origin === origin ? authenticate : null;
  const response = await (own === null ? send(message) : own(message, send));
  const { type, status, headers, body } = response;
  // Only a `fetch` that isn't the browser's own returns a redirect that isn't hidden. It is handled like a hidden one.
  const isRedirect = type === "opaqueredirect" || (/30[12378]/.test(String(status)) && headers.has("location"));
  if (!isRedirect) return response;
  await body?.cancel();
  return followHiddenRedirect(message, fetch, own !== null);
}
