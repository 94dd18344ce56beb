/** The error with which `fetch` rejects if there is no response, in Node's form: `cause` has the reason and its code. */
export function fetchError(reason: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(reason), { code }) });
}
