import type { EntityPlaces } from "@almanac/mock/codegen/v1";
import type { Operation } from "../../model/model.js";
import type { ShownEntity } from "./parents/child.js";
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
  /** The paths to the key and owner properties that hints specify, by resource. */
  readonly stated: ReadonlyMap<string, StatedIdentity>;
}

/** The properties that identify the entities of a resource, as a hint states them. */
export interface StatedIdentity {
  readonly key: readonly string[] | null;
  readonly owner: readonly string[] | null;
}

export interface ActionOptions {
  /** Why the operation has this action. Null if `explain` gives the reason later. */
  readonly reason: string | null;
  readonly entity?: EntityPlaces;
}

export interface ListedEntities {
  /** The path to the entity in the items. Default: the items are the entities. */
  readonly entity?: readonly string[];
  readonly shown?: readonly ShownEntity[];
}
