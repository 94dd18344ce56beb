import { ConnectionError } from "../errors/connection-error.js";
import { Connection } from "../connection/connection.js";
import type { LinkedPage } from "../call/descriptor.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { nextLink } from "./next-link.js";

/**
 * Returns the URL of the next page from the `Link` header of this one, or `null` after the last. Throws a ConnectionError
 * if the link leaves the operation's own origin, because credentials must not be sent there. Ending the walk instead
 * would present a part of the list as the whole.
 */
export function linkFollower(page: LinkedPage): URL | null {
  const { descriptor, connection, response } = page;
  const link = nextLink(response.headers.get("link") ?? "");
  if (link === null) return null;
  const { base } = Connection.internalsOf(connection).addressFor(descriptor.server);
  const asked = urlOf(page, base);
  const next = URL.canParse(link, asked) ? new URL(link, asked) : null;
  const server = new URL(base);
  // `blob:https://…` has the origin of the inner URL.
  if (next?.origin !== server.origin || next.protocol !== server.protocol) {
    throw new ConnectionError(
      descriptor.id,
      "the link to the next page leads to another origin, where credentials must not be sent.",
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
