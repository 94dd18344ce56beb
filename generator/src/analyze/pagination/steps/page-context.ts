import type { OutcomeHeader } from "../../../model/model.js";
import type { Schema, TypeName } from "../../../model/schema.js";
import type { ApiDocument } from "../../../resolve/document.js";
import type { List } from "../evidence/find-list.js";
import type { RequestInput } from "../evidence/request-input.js";
import type { ResponseField } from "../evidence/response-fields.js";

/** The evidence from which a step is inferred. */
export interface PageContext {
  readonly inputs: readonly RequestInput[];
  readonly fields: readonly ResponseField[];
  /** The headers that the successful response declares. */
  readonly headers: readonly OutcomeHeader[];
  readonly list: List;
  readonly document: ApiDocument;
  readonly resolve: (name: TypeName) => Schema;
  /** The number of the first page or item, if a statement specifies it; null if it must be inferred. */
  readonly first: 0 | 1 | null;
}

/** A step and the reason for it, or the reason that there is none. */
export type Found<Step> =
  | { readonly step: Step; readonly reason: string }
  | {
      readonly step: null;
      readonly reason: string;
      /** The parameter whose first number is unknown, if that is the reason; otherwise null. */
      readonly uncounted: RequestInput | null;
    };
