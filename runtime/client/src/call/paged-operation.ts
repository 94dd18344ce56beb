import type { bound } from "./bound.js";
import { buildOperation, dataOf } from "./build-operation.js";
import type { Connection } from "../connection/connection.js";
import type { OperationDescriptor, PagesDescriptor } from "./descriptor.js";
import type { Arguments, BoundOperation, Operation } from "./operation.js";
import type { Data } from "../outcome/outcome.js";
import { makePages, type Pages } from "../pages/pages.js";
import type { CallOptions } from "./call-options.js";
import { prepareCall } from "./prepare-call.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** A paginated operation. */
export interface PagedOperation<P, O, Item> extends Operation<P, O> {
  /** Iterates over all items, starting at the page that the parameters specify. Pages are requested as needed. */
  readonly all: (connection: Connection, ...args: Arguments<P>) => Pages<Item, Data<O>>;
  readonly [bound]: BoundPagedOperation<P, O, Item>;
}

/** A paginated operation that is bound to a connection. */
export interface BoundPagedOperation<P, O, Item> extends BoundOperation<P, O> {
  /** Iterates over all items, starting at the page that the parameters specify. Pages are requested as needed. */
  readonly all: (...args: Arguments<P>) => Pages<Item, Data<O>>;
}

/** Creates a paginated operation from its descriptor. */
export function pagedOperation<P, O, Item>(
  descriptor: OperationDescriptor & { readonly pages: PagesDescriptor },
): PagedOperation<P, O, Item> {
  const { id, pages } = descriptor;
  const call = prepareCall(descriptor);

  const all = (connection: Connection, parameters: Parameters = {}, options?: CallOptions): Pages<unknown, unknown> =>
    makePages({
      operation: id,
      pages,
      parameters,
      fetchPage: async (pageParameters, target) => {
        const outcome = await call(connection, pageParameters, options, target);
        const { response } = outcome;
        const body = dataOf(id, outcome);
        const linked = { descriptor, connection, parameters: pageParameters, target, response, body };
        return {
          page: body,
          headers: response.headers,
          nextUrl: () => ("follow" in pages ? pages.follow(linked) : null),
        };
      },
    });

  // As in operation(), the types come from the generated declaration.
  return Object.assign(buildOperation(descriptor, call), { all }) as unknown as PagedOperation<P, O, Item>;
}
