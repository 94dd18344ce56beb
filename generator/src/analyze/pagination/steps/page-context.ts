import type { Schema, TypeName } from "../../../model/schema.js";
import type { List } from "../evidence/find-list.js";
import type { RequestInput } from "../evidence/request-inputs.js";
import type { ResponseField } from "../evidence/response-fields.js";

/** The evidence from which a step is inferred. */
export interface PageContext {
  readonly inputs: readonly RequestInput[];
  readonly fields: readonly ResponseField[];
  readonly list: List;
  readonly resolve: (name: TypeName) => Schema;
}

/** A step and the reason for it, or the reason why a candidate isn't used. */
export type Found<Step> =
  { readonly step: Step; readonly reason: string } | { readonly step: null; readonly reason: string };
