import type { Call } from "./call.js";

/** The URL of a path and query. If neither the document nor the request has an origin, it begins with `http://localhost`. */
export function absoluteUrl(target: string, { server }: Pick<Call, "server">): string {
  return new URL(target, server === "" ? "http://localhost" : server).href;
}
