import { fieldNames } from "../evidence/field-names.js";
import { linkCursors } from "../evidence/link-cursors.js";
import type { LinkPlace } from "./link-step.js";
import type { PageContext } from "./page-context.js";

/**
 * Returns the `Link` header if the response body is a bare list, which can't contain the next cursor, and other
 * operations of the document get the same cursor from this header.
 */
export function assumedLink({ inputs, list, document }: PageContext): LinkPlace | null {
  if (list.path.length > 0) return null;
  const cursor = inputs.find(
    ({ inside, names, label, facts }) =>
      inside.length === 0 &&
      names.some((name) => fieldNames.cursor.includes(name)) &&
      /\bcursor\b/i.test(facts.text) &&
      linkCursors(document).has(label),
  );
  return cursor === undefined
    ? null
    : { next: null, isAssumed: true, reason: `other operations get "${cursor.label}" from the Link header` };
}
