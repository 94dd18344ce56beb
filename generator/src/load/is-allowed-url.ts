import type { Allowed, AllowedPrefix } from "./allowed.js";

/** Whether a URL is under one of the prefixes that the user has allowed. */
export function isAllowedUrl(url: string, allow: readonly Allowed[]): boolean {
  return allow.some((each) => each.kind === "prefix" && isUnderPrefix(each, url));
}

/** Whether a URL has the prefix's origin, and the prefix's path or a path below it. */
function isUnderPrefix({ origin, path }: AllowedPrefix, url: string): boolean {
  const { origin: urlOrigin, pathname } = new URL(url);
  return urlOrigin === origin && (pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`));
}
