import type { Schemas } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";

/** The rules for which properties of an entity a request can set, and which it removes. */
export interface WriteRules {
  readonly schemas: Schemas;
  /** The schema of the request body; empty if the document declares none. */
  readonly bodies: readonly MockSchema[];
  /** The schemas with which responses show the entity. */
  readonly views: readonly MockSchema[];
  /** Whether the object at a path keeps the properties that the body doesn't contain. Items of arrays have the name `*`. */
  readonly isMerged: (path: readonly string[]) => boolean;
  /**
   * What null does: it is stored if the schemas allow it and otherwise removes the property (`store`), it removes the
   * property (`remove`, RFC 7396), or it is always stored (`keep`).
   */
  readonly nulls: "store" | "remove" | "keep";
  /** Whether a replaced object keeps the properties that responses require. If not, the result is validated. */
  readonly keepsRequired: boolean;
  /** Receives the JSON Pointers of sent properties that are ignored because only responses declare them. */
  readonly ignored: Set<string>;
}
