import type { LinkedPage } from "../call/descriptor.js";
import { resolveLink } from "./resolve-link.js";
import { valueAt } from "./value-at.js";

/** Returns the URL of the next page from the body of this page, or `null` if this page is the last one. */
export function bodyLinkFollower(page: LinkedPage): URL | null {
  const { pages } = page.descriptor;
  const link = pages !== undefined && "next" in pages ? addressIn(valueAt(page.body, pages.next ?? [])) : null;
  return link === null ? null : resolveLink(link, page);
}

/** Returns the URL in a string, in a link object, or in a list of link objects with relations; `null` if there is none. */
function addressIn(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (Array.isArray(value)) return addressIn(value.find((each) => valueAt(each, ["rel"]) === "next"));
  for (const name of ["href", "url", "uri"]) {
    const address = valueAt(value, [name]);
    if (typeof address === "string" && address !== "") return address;
  }
  return null;
}
