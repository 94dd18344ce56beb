/**
 * The options that a client of openapi-fetch is created with. If a call has the same ones, the caller hasn't set others,
 * and `requestBuilder` writes the URL.
 */
export const initialOptions = {
  baseUrl: "http://server.invalid",
  pathSerializer: (path: string): string => path,
  querySerializer: (): string => "",
};
