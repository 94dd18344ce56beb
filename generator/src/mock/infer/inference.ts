import type { Operation } from "../../model/model.js";
import type { ResolveType } from "./schemas/schema-reader.js";

/** An operation in its newest version, with a path template that includes the server's base path. */
export interface PathOperation {
  readonly operation: Operation;
  readonly path: string;
}

export interface Inference {
  readonly operations: readonly PathOperation[];
  readonly resolve: ResolveType;
  /** The segments that all paths begin with. Resource names omit them. */
  readonly base: string;
}
