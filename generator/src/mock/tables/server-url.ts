import { withoutSlashes } from "../../model/without-slashes.js";
import type { Server } from "../../resolve/document.js";

/** The origin of a server; empty if its URL is relative, or its host is a variable without a default. */
export function originOf(server: Server | undefined): string {
  const url = server === undefined ? "" : withScheme(server.url);
  return URL.canParse(url) && !/^[^/]*\/\/[^/]*\{/.test(url) ? new URL(url).origin : "";
}

/**
 * The base path of a server: `/v1` for `https://api.example.com/v1`. Variables without a default remain in it. A relative
 * URL is resolved against `root`, the server of the document.
 */
export function basePathOf(server: Server | undefined, root?: Server): string {
  if (server === undefined) return "";
  const base = root === undefined || root === server ? "" : basePathOf(root);
  return withoutSlashes(pathOf(withScheme(server.url.trim()), `http://localhost${base}`)).replace(/^(?=[^/])/, "/");
}

function pathOf(url: string, base: string): string {
  // Parsing would percent-encode the variables. A variable at the beginning is the origin: `{origin}/v1`.
  if (url.includes("{")) return url.replace(/^(?:(?:[^/:]*:)?\/\/[^/]*|\{[^{}]*\}|(?:\.{1,2}\/)+)|[?#].*$/g, "");
  if (URL.canParse(url)) return new URL(url).pathname;
  return URL.canParse(url, base) ? new URL(url, base).pathname : "";
}

/** Adds a scheme to a scheme-relative URL such as `//api.example.com/v1`. */
function withScheme(url: string): string {
  return url.startsWith("//") ? `https:${url}` : url;
}
