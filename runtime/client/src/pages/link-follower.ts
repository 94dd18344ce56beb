import { ConnectionError } from "../errors/connection-error.js";
import { Connection } from "../connection/connection.js";
import type { LinkedPage } from "../call/descriptor.js";
import { compilePath } from "../serialize/parameters/compile-path.js";
import { nextLink } from "./next-link.js";

/**
 * The address of the next page, by the `Link` header of this one; `null` after the last. Throws a ConnectionError for
 * one that is not at the origin that the operation's credentials go to: to stop in silence would be to call a part of
 * the list the whole.
 */
export function linkFollower(page: LinkedPage): URL | null {
  const { descriptor, connection, response } = page;
  const link = nextLink(response.headers.get("link") ?? "");
  if (link === null) return null;
  const { base } = Connection.wiringOf(connection).addressOf(descriptor.server);
  const asked = addressOf(page, base);
  const next = URL.canParse(link, asked) ? new URL(link, asked) : null;
  const server = new URL(base);
  // `blob:https://…` has the origin of what stands in it.
  if (next?.origin !== server.origin || next.protocol !== server.protocol) {
    throw new ConnectionError(
      descriptor.id,
      "the next page is linked on another origin, where a connection's credentials do not go.",
    );
  }
  next.hash = "";
  return next;
}

/** Where a page came from. Responses that were made by hand do not know it. */
function addressOf({ descriptor, parameters, target, response }: LinkedPage, base: string): string {
  if (response.url !== "") return response.url;
  return target?.href ?? base + compilePath(descriptor)(descriptor.convert?.send(parameters) ?? parameters);
}
