import { withoutSlashes } from "../../model/without-slashes.js";
import type { Server } from "../../resolve/document.js";

/** The origin of a server; empty if its URL is relative. */
export function originOf(server: Server | undefined): string {
  const url = server === undefined ? "" : withScheme(server.url);
  return URL.canParse(url) ? new URL(url).origin : "";
}

/** The base path of a server: `/v1` for `https://api.example.com/v1`. */
export function basePathOf(server: Server | undefined): string {
  if (server === undefined) return "";
  const url = withScheme(server.url);
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.startsWith("/") ? withoutSlashes(path) : "";
}

/** Adds a scheme to a scheme-relative URL such as `//api.example.com/v1`. */
function withScheme(url: string): string {
  return url.startsWith("//") ? `https:${url}` : url;
}
