import type { ApiDocument } from "../../../resolve/document.js";
import { fieldNames } from "./field-names.js";
import { mentionsLinkHeader } from "./mentions-link-header.js";
import { plainName } from "../../names/plain-name.js";

const found = new WeakMap<ApiDocument, ReadonlySet<string>>();

/**
 * Returns the names of the cursor parameters whose value, according to their description in some operation, comes from
 * the `Link` header.
 */
export function linkCursors(document: ApiDocument): ReadonlySet<string> {
  const names = found.get(document) ?? findLinkCursors(document);
  found.set(document, names);
  return names;
}

function findLinkCursors({ operations }: ApiDocument): ReadonlySet<string> {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const cursors = parameters.filter(({ in: location, name }) => location === "query" && isCursor(name));
  return new Set(cursors.filter(({ description }) => mentionsLinkHeader(description ?? "")).map(({ name }) => name));
}

function isCursor(name: string): boolean {
  return fieldNames.cursor.includes(plainName(name));
}
