import type { Fetch } from "./client.js";

/**
 * Returns a `fetch` that sends the text of a JSON body as it was read. The client serializes the parsed body, and parsing
 * rounds long numbers. Other requests, such as those for access tokens, are unchanged.
 */
export function exactBody(fetch: Fetch, text: string): Fetch {
  const rounded = JSON.stringify(JSON.parse(text));
  return async (request, options) => {
    if (request.body === null || (await request.clone().text()) !== rounded) return fetch(request, options);
    const { url, method, headers, signal, redirect } = request;
    return fetch(new Request(url, { method, headers, signal, redirect, body: text }), options);
  };
}
