import { bindTo, buildOperation, dataOf } from "./build-operation.js";
import type { Connection } from "../connection/connection.js";
import type { OperationDescriptor, PagesDescriptor } from "./descriptor.js";
import type { Arguments, BoundOperation, Operation } from "./operation.js";
import type { Data } from "../outcome/outcome.js";
import { makePages, type Pages } from "../pages/pages.js";
import type { CallOptions } from "./call-options.js";
import { prepareCall } from "./prepare-call.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** An operation whose result comes in pages. */
export interface PagedOperation<P, O, Item> extends Operation<P, O> {
  /** All items, from the page that the parameters name on; requested as they are read. */
  readonly all: (connection: Connection, ...args: Arguments<P>) => Pages<Item, Data<O>>;
}

/** A paged operation that has its connection. */
export interface BoundPagedOperation<P, O, Item> extends BoundOperation<P, O> {
  /** All items, from the page that the parameters name on; requested as they are read. */
  readonly all: (...args: Arguments<P>) => Pages<Item, Data<O>>;
}

/** Makes a paged operation of its description. */
export function pagedOperation<P, O, Item>(
  descriptor: OperationDescriptor & { readonly pages: PagesDescriptor },
): PagedOperation<P, O, Item> {
  const { id, pages } = descriptor;
  const call = prepareCall(descriptor);
  const unpaged = buildOperation(id, call);
  const bindUnpaged = unpaged[bindTo];

  const all = (connection: Connection, parameters: Parameters = {}, options?: CallOptions): Pages<unknown, unknown> =>
    makePages({
      pages,
      parameters,
      fetchPage: async (asked, target) => {
        const outcome = await call(connection, asked, options, target);
        const { response } = outcome;
        const linked = (): URL | null =>
          pages.by === "link" ? pages.follow({ descriptor, connection, parameters: asked, target, response }) : null;
        return { page: dataOf(id, outcome), linked };
      },
    });

  const paged = Object.assign(unpaged, {
    all,
    [bindTo]: (connection: Connection) =>
      Object.assign(bindUnpaged(connection), {
        all: (parameters?: Parameters, options?: CallOptions) => all(connection, parameters, options),
      }),
  });
  // As for operation(): the generated declaration knows the types.
  return paged as unknown as PagedOperation<P, O, Item>;
}
