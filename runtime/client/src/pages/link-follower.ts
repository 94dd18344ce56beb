import { ConnectionError } from "../errors/connection-error.js";
import { Connection } from "../connection/connection.js";
import type { LinkedPage } from "../call/descriptor.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { nextLink } from "./next-link.js";

/**
 * Returns the URL of the next page from the `Link` header of a page, or `null` after the last. Throws a ConnectionError
 * if the link points to an origin other than the operation's, because credentials must not be sent there. Ending the walk
 * instead would present an incomplete list as complete.
 */
export function linkFollower(page: LinkedPage): URL | null {
  const { descriptor, connection, response } = page;
  const link = nextLink(response.headers.get("link") ?? "");
  if (link === null) return null;
  const { base } = Connection.internalsOf(connection).addressFor(descriptor.server);
  const pageUrl = urlOf(page, base);
  const next = URL.canParse(link, pageUrl) ? new URL(link, pageUrl) : null;
  const server = new URL(base);
  // `blob:https://…` has the origin of the inner URL.
  if (next?.origin !== server.origin || next.protocol !== server.protocol) {
    throw new ConnectionError(
      descriptor.id,
      "the link to the next page points to another origin, where credentials must not be sent.",
    );
  }
  next.hash = "";
  return next;
}

/** Returns the URL of a page. Responses that were created by hand have no URL. */
function urlOf({ descriptor, parameters, target, response }: LinkedPage, base: string): string {
  if (response.url !== "") return response.url;
  return target?.href ?? base + compilePath(descriptor)(descriptor.convert?.send(parameters) ?? parameters);
}
