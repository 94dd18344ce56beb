import type { Host } from "../../host/host.js";

/** Returns `host` with URLs fetched by `web`, because documents at a URL aren't in git. */
export function withWeb(host: Host, web: Host): Host {
  return { ...host, fetchText: (url) => web.fetchText(url) };
}
