/**
 * Creates the error that `fetch` rejects with when no response arrives. As in Node, `cause` contains the reason and an
 * error code.
 */
export function fetchError(reason: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(reason), { code }) });
}
