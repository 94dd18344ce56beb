import { ConnectionError } from "../errors/connection-error.js";
import type { LinkedPage } from "../call/descriptor.js";
import { nextLink } from "./next-link.js";
import { resolveLink } from "./resolve-link.js";

/** Returns the URL of the next page from the `Link` header of this page, or `null` if this page is the last one. */
export function linkFollower(page: LinkedPage): URL | null {
  const { descriptor, response, target } = page;
  const header = response.headers.get("link");
  const { pages } = descriptor;
  if (header === null && target === undefined && pages?.by === "link" && pages.assumed === true)
    throw new ConnectionError(
      descriptor.id,
      "the first page has no Link header, and the document doesn't declare one, so it is unknown whether there are more pages.",
    );
  const link = nextLink(header ?? "");
  return link === null ? null : resolveLink(link, page);
}
