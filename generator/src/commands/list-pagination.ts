import type { Model } from "../model/model.js";
import type { Path } from "../model/pagination.js";

/** How a list is paginated, as `almanac inspect pagination --json` prints it. */
export interface ListedPagination {
  /** The name in a client: `users.list`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Null if the list is not paginated. */
  readonly form: "page" | "offset" | "cursor" | "last-item" | "link" | "link-header" | null;
  /** The path of the items in the body; null if the list is not paginated. */
  readonly items: Path | null;
  readonly why: string;
}

/** Returns the operations of a model whose responses are lists, with their pagination. */
export function listPagination({ operations }: Model): readonly ListedPagination[] {
  return operations.flatMap(({ resource, member, method, path, pagination, paginationReason }) => {
    // A list in the response to a POST is usually not a collection.
    if (paginationReason === null || (pagination === null && method === "POST")) return [];
    const step = pagination?.step ?? null;
    const form = step === null ? null : step.by === "link" && step.next === null ? "link-header" : step.by;
    return [
      {
        operation: `${resource}.${member}`,
        method,
        path,
        form,
        items: pagination?.items ?? null,
        why: paginationReason,
      },
    ];
  });
}
