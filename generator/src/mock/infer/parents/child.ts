import type { Operation } from "../../../model/model.js";
import type { Property } from "../../../model/schema.js";
import type { OwnerPlace } from "./owner-place.js";

/** The properties of an entity in the response of an operation. */
export interface ShownEntity {
  readonly operation: Operation;
  readonly properties: readonly Property[];
}

/** The facts about an entity that are needed to find the properties that contain its parents' keys. */
export interface Child {
  readonly shown: readonly ShownEntity[];
  readonly key: string | null;
  readonly keyPath: readonly string[] | null;
  readonly itemPath: string | null;
  /** Null if the entities aren't identified by an owner. */
  readonly owner: OwnerPlace | null;
}
