import type { Schemas } from "../../data/schema/flatten.js";
import type { MockSchema } from "../../tables/tables.js";

/** The rules that determine which properties of an entity a request sets, keeps and removes. */
export interface WriteRules {
  readonly schemas: Schemas;
  /** The schema of the request body; empty if the document declares none. */
  readonly bodies: readonly MockSchema[];
  /** The schemas of the entity in responses. */
  readonly views: readonly MockSchema[];
  /** Whether the object at a path keeps the properties that the body doesn't contain. Items of arrays have the name `*`. */
  readonly isMerged: (path: readonly string[]) => boolean;
  /**
   * How a null in the body is handled. `store`: it is stored if the schemas allow it, and otherwise removes the
   * property. `remove`: it removes the property (RFC 7396). `keep`: it is always stored.
   */
  readonly nulls: "store" | "remove" | "keep";
  /** Whether a replaced object keeps the properties that responses require. If not, the result is validated. */
  readonly keepsRequired: boolean;
  /** Receives the JSON Pointers of sent properties that are ignored because only responses declare them. */
  readonly ignored: Set<string>;
}
