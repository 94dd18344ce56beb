import { session } from "../connection/session.js";

/**
 * Sends a request from the API reference to the mock. Refuses requests to other origins. Adds the page's token, which
 * the mock accepts if the request has no credentials, unless the user chose "No account".
 */
export async function sendToMock(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (new URL(request.url).origin !== location.origin)
    throw new TypeError(`The page sends requests only to the mock, and not to ${new URL(request.url).origin}.`);
  const headers = new Headers(request.headers);
  const [account, space] = [session.get("account"), session.get("space")];
  if (account !== "none") {
    headers.set("x-almanac-access", session.get("token"));
    if (account !== "") headers.set("x-almanac-account", account);
  }
  if (space !== "") headers.set("x-almanac-space", space);
  return fetch(new Request(request, { headers, credentials: "omit", cache: "no-store" }));
}
