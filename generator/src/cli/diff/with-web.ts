import type { Host } from "../../host/host.js";

/** Documents that are fetched from a URL aren't in git. */
export function withWeb(host: Host, web: Host): Host {
  return { ...host, fetchText: (url) => web.fetchText(url) };
}
