/** What `fetch` rejects with where no response comes (as Node says it): the reason and its code are in `cause`. */
export function fetchError(reason: string, code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(reason), { code }) });
}
