import type { Fetch } from "./client.js";

/**
 * Returns a `fetch` that sends the original text of a JSON body. The client would serialize the parsed body, in which
 * long numbers are rounded. Other requests, such as those for access tokens, are unchanged.
 */
export function exactBody(fetch: Fetch, text: string): Fetch {
  const rounded = JSON.stringify(JSON.parse(text));
  return async (request, options) => {
    if (request.body === null || (await request.clone().text()) !== rounded) return fetch(request, options);
    const { url, method, headers, signal, redirect } = request;
    return fetch(new Request(url, { method, headers, signal, redirect, body: text }), options);
  };
}
