import type { Json, JsonObject } from "../model/json.js";
import type { Location } from "../model/location.js";
import type { Content, SchemaNode } from "../resolve/document.js";
import type { SharedParts } from "./shared-parts.js";

export interface ProjectedHeader {
  readonly schema: SchemaNode;
  readonly value: JsonObject;
}

/** The context that is shared by the functions that project one document. */
export interface Projection {
  /** Returns the part of the original document at a location; null if there is none. */
  readonly partAt: (at: Location) => Json;
  readonly schema: (schema: SchemaNode) => Json;
  readonly parts: Pick<SharedParts, "refer">;
  /** Caches the headers of responses, because many responses have the same ones. A location determines its header. */
  readonly headers: Map<Location, ProjectedHeader>;
  /** Caches media types, because many responses have the same ones. */
  readonly contents: Map<Content, JsonObject>;
  /** Returns the target of a link as the fields of a Link Object; null if the version doesn't have the operation. */
  readonly linkTarget: (operation: { readonly id: string } | { readonly at: Location }) => JsonObject | null;
  /** Records that the document uses a field that OpenAPI 3.1 doesn't have. */
  readonly requireNewer: () => void;
}
