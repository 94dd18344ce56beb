import type { Operation } from "../../model/model.js";
import type { ResolveType } from "./schemas/schema-reader.js";

/** An operation in its newest version, with a path template that includes the server's base path. */
export interface PathOperation {
  readonly operation: Operation;
  readonly path: string;
}

export interface Inference {
  readonly operations: readonly PathOperation[];
  /** Resolves a type name in the version that an operation belongs to. */
  readonly resolve: ResolveType;
  /** The segments with which all paths begin. Resource names omit them. */
  readonly base: string;
}
