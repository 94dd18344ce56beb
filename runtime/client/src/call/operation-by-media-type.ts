import type { AsMediaType, MediaTypeOf } from "../outcome/declared-response.js";
import type { NegotiatedOperation } from "./negotiated-operation.js";
import type { Operation } from "./operation.js";
import type { PagedOperation } from "./paged-operation.js";

/** The media types that any of the outcomes has. */
type MediaTypeIn<O> = { [Status in keyof O]: MediaTypeOf<O[Status]> }[keyof O];

type Alternatives<O> = { [Type in MediaTypeIn<O>]: { [Status in keyof O]: AsMediaType<O[Status], Type> } };

/**
 * An operation with a response that comes in several media types, declared as `ByMediaType`: `accept`, among the
 * parameters, requests one of them, or several. `Item` is that of its pages, or never if it has none.
 */
export type OperationByMediaType<P, O, Item = never> = NegotiatedOperation<P, O, Alternatives<O>> &
  ([Item] extends [never] ? Operation<P, O> : PagedOperation<P, O, Item>);
