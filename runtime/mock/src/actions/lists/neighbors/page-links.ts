import { toText, type JsonObject } from "../../../json.js";
import type { PageTable } from "../../../tables/tables.js";
import type { Call } from "../../call.js";
import { urlOf } from "../../url-of.js";
import { encodeSegment } from "../../encode-segment.js";
import type { PageWindow } from "../page-window.js";

interface CurrentPage extends PageWindow {
  readonly total: number;
}

/** The links in a list's body: to itself, and to the previous and the next page. Null if the API has no links in bodies. */
export function pageLinks(
  page: PageTable | null,
  { start, end, size, total }: CurrentPage,
  call: Call,
): JsonObject | null {
  const { links } = call.operation.api.table.style;
  if (links === null) return null;
  const url = urlOf(call);
  const query = links.query.filter((name) => hasParameter(name, call));
  const pairs = (names: readonly string[]): string =>
    names.map((name) => `${name}=${encodeSegment(valueOf(name, call))}`).join("&");
  const number = page?.by === "page" ? page.parameter : null;
  const self = query.length === 0 ? url : `${url}?${pairs(query)}`;
  const found = [{ href: self, rel: "self" }];
  if (number !== null && page !== null && size > 0) {
    const current = Math.floor(start / size) + page.first;
    const others = query.filter((name) => name !== number);
    const to = (target: number): string => `${url}?${pairs(others)}${others.length > 0 ? "&" : ""}${number}=${target}`;
    if (current > page.first) found.push({ href: to(current - 1), rel: "previous" });
    if (end < total) found.push({ href: to(current + 1), rel: "next" });
  }
  return { [links.property]: found };
}

function hasParameter(name: string, { revision }: Call): boolean {
  return revision.parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
}

function valueOf(name: string, { parameters }: Call): string {
  const value = parameters[name];
  return value === undefined || value === null ? "" : toText(value);
}
