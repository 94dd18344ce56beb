import type { AsMediaType, MediaTypeOf } from "../outcome/declared-response.js";
import type { NegotiatedOperation } from "./negotiated-operation.js";
import type { Operation } from "./operation.js";
import type { PagedOperation } from "./paged-operation.js";

/** The media types of all outcomes. */
type MediaTypeIn<O> = { [Status in keyof O]: MediaTypeOf<O[Status]> }[keyof O];

/** The outcomes of an operation by media type. */
export type Alternatives<O> = { [Type in MediaTypeIn<O>]: { [Status in keyof O]: AsMediaType<O[Status], Type> } };

/**
 * An operation that has a response in several media types, declared with `ByMediaType`. The `accept` parameter requests
 * one or more of them. `Item` is the type of the items on its pages; it is `never` if the operation isn't paginated.
 */
export type OperationByMediaType<P, O, Item = never> = NegotiatedOperation<P, O, Alternatives<O>> &
  ([Item] extends [never] ? Operation<P, O> : PagedOperation<P, O, Item>);
