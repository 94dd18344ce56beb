import type { PagesDescriptor } from "../call/descriptor.js";
import { ResponseError } from "../errors/response-error.js";
import { announcesMore, lacksItems, type LastPage } from "./next-request.js";

/**
 * Whether an error means that the previous page was the last one: some servers respond with a 404 if there is no page
 * with the requested number. False if the previous page says that more pages or items follow.
 */
export function isPastEnd(pages: PagesDescriptor, previous: LastPage, error: unknown): boolean {
  const statuses = pages.end ?? (pages.by === "page" || pages.by === "offset" ? [404] : []);
  if (!(error instanceof ResponseError) || !statuses.includes(error.status)) return false;
  return !announcesMore(pages, previous) && !lacksItems(pages, previous);
}
