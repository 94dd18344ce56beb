import { withoutSlashes } from "../../model/without-slashes.js";
import type { Server } from "../../resolve/document.js";

/** The origin of a server; empty if its URL is relative, or its host is a variable without a default. */
export function originOf(server: Server | undefined): string {
  const url = server === undefined ? "" : withScheme(server.url);
  return URL.canParse(url) && !/^[^/]*\/\/[^/]*\{/.test(url) ? new URL(url).origin : "";
}

/** The base path of a server: `/v1` for `https://api.example.com/v1`. Variables without a default remain in it. */
export function basePathOf(server: Server | undefined): string {
  if (server === undefined) return "";
  const path = pathOf(withScheme(server.url));
  return path.startsWith("/") ? withoutSlashes(path) : "";
}

function pathOf(url: string): string {
  // Parsing would percent-encode the variables. A variable at the beginning is the origin: `{origin}/v1`.
  if (url.includes("{")) return url.replace(/^(?:(?:[^/:]*:)?\/\/[^/]*|\{[^{}]*\})/, "");
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** Adds a scheme to a scheme-relative URL such as `//api.example.com/v1`. */
function withScheme(url: string): string {
  return url.startsWith("//") ? `https:${url}` : url;
}
