/** The values that the page stores in its tab. The frame of the API reference reads them too. */
export type SessionKey = "token" | "account" | "space";

const prefix = "almanac-mock-ui-";

/** Values that the tab keeps until it is closed. Other tabs and other origins can't read them. */
export const session = {
  get: (key: SessionKey): string => sessionStorage.getItem(prefix + key) ?? "",
  set: (key: SessionKey, value: string): void => sessionStorage.setItem(prefix + key, value),
} as const;
