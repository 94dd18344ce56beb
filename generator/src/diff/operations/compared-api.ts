import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import type { Shapes } from "../schema/shapes.js";

/** One side of the comparison. */
export interface ComparedApi {
  readonly document: ApiDocument;
  readonly operations: readonly ComparedOperation[];
}

export interface ComparedOperation {
  readonly operation: DocumentOperation;
  /** The document that contains the operation and its schemas. */
  readonly document: ApiDocument;
  readonly shapes: Shapes;
}

/** Returns a path without the names of its parameters, which don't affect requests. */
export function pathKey(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}");
}
