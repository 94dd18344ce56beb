import type { Body, OperationParameter, Outcome } from "../../model/model.js";
import type { Pagination } from "../../model/pagination.js";
import type { Schema, TypeName } from "../../model/schema.js";
import type { ViewOperation } from "../../version/view/view.js";

/** The parts of an operation from which its pagination is inferred. */
export interface PaginationSource {
  readonly operation: ViewOperation;
  readonly parameters: readonly OperationParameter[];
  readonly body: Body | null;
  readonly outcomes: readonly Outcome[];
  readonly resolve: (name: TypeName) => Schema;
}

export interface PaginationFinding {
  readonly pagination: Pagination | null;
  /** Null if the response is not a list, and no parameter selects a page. */
  readonly reason: string | null;
  /** Whether a statement specifies that the list has only one page. */
  readonly isSinglePage: boolean;
}
