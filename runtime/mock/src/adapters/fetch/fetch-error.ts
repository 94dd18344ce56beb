/** The error that `fetch` rejects with if there is no response, in Node's format: `cause` contains the reason and its code. */
export function fetchError(reason: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(reason), { code }) });
}
