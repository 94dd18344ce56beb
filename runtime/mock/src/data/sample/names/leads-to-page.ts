import type { FlatSchema } from "../../schema/flat-schema.js";
import { toKebabCase } from "../strings/to-kebab-case.js";

const pages =
  /^(next|prev|previous)(-(page|link|url|uri|href|cursor|token|page-(token|url|link|number)|page-?cursor))?$/;

/**
 * Whether a property leads to the next or previous page of a list: a string or integer without an example, with a name
 * such as `next`, `nextPageToken` or `prev_url`.
 */
export function leadsToPage(name: string, { types, examples, defaults, values }: FlatSchema): boolean {
  const isScalar = types?.some((type) => type === "string" || type === "integer") === true && !types.includes("object");
  return isScalar && values === null && examples.length + defaults.length === 0 && pages.test(toKebabCase(name));
}
