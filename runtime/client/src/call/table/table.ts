import type { AnyOperation } from "../build-operation.js";
import type { BodyDescriptor, OperationDescriptor } from "../descriptor.js";

/** The operations of a resource by member name. They are created when the resource is first used. */
export type TableResource = () => ReadonlyMap<string, AnyOperation>;

/** The resources of a version by name. */
export type OperationTable = ReadonlyMap<string, TableResource>;

/** The fields of a descriptor, and the function that creates the operation if it isn't `operation`. */
export type TableFields = Partial<Omit<OperationDescriptor, "body">> & {
  /** If `mediaType` is missing, it is the same as `accept`. */
  readonly body?: Partial<BodyDescriptor>;
  readonly create?: (descriptor: never) => unknown;
};
