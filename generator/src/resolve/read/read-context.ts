import type { Reporter } from "../../diagnostics/reporter.js";
import type { Json } from "../../model/json.js";
import type { Location } from "../../model/location.js";
import type { Content, DocumentOperation, Parameter } from "../document.js";
import type { BrokenParts } from "../broken/broken-parts.js";
import type { LocatedValue } from "../references/located-value.js";
import type { References } from "../references/references.js";
import type { Schemas } from "../schemas/schemas.js";

/** The state that all readers of one document share. */
export interface ReadContext {
  readonly references: References;
  readonly schemas: Schemas;
  readonly reporter: Reporter;
  /** Finds operations that must be left out because of broken references; null if broken references are errors. */
  readonly brokenParts: BrokenParts | null;
  /** Parameters by location. Each one is read only once, even if many operations refer to it. */
  readonly parameters: Map<Location, Parameter | null>;
  /** The media types that have been read, by the object that contains them. Each object is read only once. */
  readonly contents: Map<Json, readonly Content[]>;
  /** The callbacks that are being read, kept to detect a callback that refers to itself. */
  readonly activeCallbacks: Set<Location>;
}

/** Reads the operations of a path item. `path` is its key in the document. */
export type ReadPathItem = (path: string, item: LocatedValue, context: ReadContext) => readonly DocumentOperation[];
