/** The headers that servers usually send a request id in. */
const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-github-request-id",
  "x-ms-request-id",
  "x-correlation-id",
];

/** An outcome of `safe`, a ResponseError or a response. */
export type ResponseSource = { readonly headers: Headers } | { readonly response: Response };

/** Returns the request id of a response, or `null` if there is none. Headers in `names` take precedence over the usual ones. */
export function requestIdOf(source: ResponseSource, ...names: readonly string[]): string | null {
  const headers = "response" in source ? source.response.headers : source.headers;
  const ids = [...names, ...REQUEST_ID_HEADERS].map((name) => headers.get(name));
  return ids.find((id) => id !== null) ?? null;
}
