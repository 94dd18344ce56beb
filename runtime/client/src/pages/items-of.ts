import { ConnectionError } from "../errors/connection-error.js";
import { valueAt } from "./value-at.js";

export interface ListPlace {
  /** The operation's id. */
  readonly operation: string;
  readonly path: readonly string[];
}

/**
 * Returns the items of a page. If the list is missing, the page is empty: servers omit an empty list, or send `null`,
 * `{}`, `""` or `false` for it. Throws a ConnectionError for any other value, because the items must be elsewhere.
 */
export function itemsOf(page: unknown, { operation, path }: ListPlace): readonly unknown[] {
  const items = valueAt(page, path);
  if (Array.isArray(items)) return items;
  if (isEmpty(items)) return [];
  const place = path.length === 0 ? "the response" : `${JSON.stringify(path.join("."))} of the response`;
  throw new ConnectionError(operation, `${place} is not a list. Configure "items" under \`pagination\`.`);
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null ? Object.keys(value).length === 0 : !value;
}
