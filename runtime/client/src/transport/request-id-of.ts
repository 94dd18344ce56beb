/** What APIs call the identification of one request. */
const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-github-request-id",
  "x-ms-request-id",
  "x-correlation-id",
];

/** Where the headers of a response are: an outcome of `safe`, a ResponseError, a response. */
export type Answered = { readonly headers: Headers } | { readonly response: Response };

/**
 * The identification of a request, which the API's support asks for; `null` where the response has none. Headers that
 * are named here come before the usual ones.
 */
export function requestIdOf(answered: Answered, ...names: readonly string[]): string | null {
  const headers = "response" in answered ? answered.response.headers : answered.headers;
  for (const name of [...names, ...REQUEST_ID_HEADERS]) {
    const value = headers.get(name);
    if (value !== null) return value;
  }
  return null;
}
