import { type Operation, operation } from "../../call/operation.js";
import { completeDescriptor, type EarlierDescriptor } from "./complete-descriptor.js";

/** Creates an operation from a descriptor of `codegen/v1`. */
export function earlierOperation<P, O>(descriptor: EarlierDescriptor): Operation<P, O> {
  return operation(completeDescriptor(descriptor));
}
