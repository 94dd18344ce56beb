import type { Property, TypeName } from "../../../model/schema.js";
import type { ScalarKind } from "./scalar-kind.js";

/** How a request sends ids: their kind, and whether it sends a list of them. */
export interface SentForm {
  readonly kind: ScalarKind;
  readonly isList: boolean;
}

/** The object that a response shows instead of an id. */
export interface ShownObject {
  readonly properties: readonly Property[];
  readonly type: TypeName | null;
}
