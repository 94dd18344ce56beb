import type { PagesDescriptor } from "../../call/descriptor.js";
import { type PagedOperation, pagedOperation } from "../../call/paged-operation.js";
import { completeDescriptor, type EarlierDescriptor } from "./complete-descriptor.js";

/** Creates a paginated operation from a descriptor of `codegen/v1`. */
export function earlierPagedOperation<P, O, Item>(
  descriptor: EarlierDescriptor & { readonly pages: PagesDescriptor },
): PagedOperation<P, O, Item> {
  return pagedOperation({ ...completeDescriptor(descriptor), pages: descriptor.pages });
}
