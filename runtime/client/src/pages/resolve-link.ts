import { ConnectionError } from "../errors/connection-error.js";
import { oneLine } from "../errors/one-line.js";
import { Connection } from "../connection/connection.js";
import type { LinkedPage } from "../call/descriptor.js";
import { compilePath } from "../serialize/parameters/compile-path.js";

/**
 * Resolves a page's link to the next page. Throws a ConnectionError if the link leads to an origin other than the
 * operation's, because credentials must not be sent there. Doesn't just end the iteration, because an incomplete list
 * would then seem complete. If `rebase` is set, the request is sent to the server that the caller uses, whatever the
 * origin of the link.
 */
export function resolveLink(link: string, page: LinkedPage): URL {
  const { descriptor, connection, parameters } = page;
  const { base } = Connection.internalsOf(connection).addressFor(descriptor);
  const path = compilePath(descriptor)(descriptor.convert?.send(parameters) ?? parameters);
  const pageUrl = page.response.url || (page.target?.href ?? base + path);
  if (!URL.canParse(link, pageUrl))
    throw new ConnectionError(
      descriptor.id,
      oneLine(`the link to the next page is not a URL: ${JSON.stringify(link)}.`),
    );
  const next = new URL(link, pageUrl);
  const { pathname } = new URL(pageUrl);
  // Behind a gateway, a path in a link may lack the gateway's prefix.
  if (/^\/[^/\\?]/.test(link) && pathname.endsWith(next.pathname)) next.pathname = pathname;
  const server = new URL(base);
  const { pages } = descriptor;
  if (pages !== undefined && "rebase" in pages && pages.rebase) return rebase(next, { base, path, descriptor });
  // The protocol is compared too, because a URL such as `blob:https://…` has the origin of its inner URL.
  if (next.origin !== server.origin || next.protocol !== server.protocol) {
    throw new ConnectionError(
      descriptor.id,
      oneLine(
        `the link to the next page points to another origin, ${next.protocol === "blob:" ? "blob:" : ""}${next.origin}, where credentials must not be sent. The server is ${server.origin}. If the API is behind a proxy, generate the package with \`links: rebase\`.`,
      ),
    );
  }
  next.hash = "";
  return next;
}

interface RebaseOptions {
  readonly base: string;
  /** The path of the operation, below `base`. */
  readonly path: string;
  readonly descriptor: LinkedPage["descriptor"];
}

/** Returns a URL on the server that the caller uses, with the path and query of a link. */
function rebase(link: URL, { base, path, descriptor }: RebaseOptions): URL {
  const server = new URL(base);
  const prefix = server.pathname.replace(/\/$/, "");
  const isBelow = link.pathname === prefix || link.pathname.startsWith(`${prefix}/`);
  // A gateway may serve the API under a prefix that the links don't contain.
  if (!isBelow && !link.pathname.endsWith(path))
    throw new ConnectionError(
      descriptor.id,
      oneLine(
        `the link to the next page has the path ${link.pathname}, which is not below the server's path, ${prefix}.`,
      ),
    );
  return new URL((isBelow ? server.origin + link.pathname : base + path) + link.search);
}
