import type { Pagination } from "../../../model/pagination.js";
import { fieldNames } from "../evidence/field-names.js";
import { fieldNamed } from "../evidence/field-named.js";
import type { PageContext } from "./page-context.js";

/** Finds the boolean properties that tell whether a response is the last page. */
export function pageEnds({ fields }: Pick<PageContext, "fields">): Pick<Pagination, "more" | "last"> {
  const last = fieldNamed(fields, fieldNames.last, "boolean");
  // A property named "last" describes the page only if there is also a property "first" or a number of pages.
  const isPlain = last?.name === "last" && !fields.some(({ name }) => ["first", "totalpages"].includes(name));
  return {
    more: fieldNamed(fields, fieldNames.more, "boolean")?.path ?? null,
    last: isPlain ? null : (last?.path ?? null),
  };
}
