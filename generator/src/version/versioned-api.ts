import type { ApiDocument } from "../resolve/document.js";
import type { Formats } from "../model/formats.js";
import type { Marking } from "./marking.js";
import type { Version } from "./version.js";

/** One API in all its versions: the documents that describe it, and how they and its requests tell the versions apart. */
export interface VersionedApi {
  readonly marking: Marking;
  readonly documents: Documents;
  /** What the configuration wants converted. */
  readonly formats: Formats;
  /** In their order; empty for an API that has no versions. */
  readonly versions: readonly Version[];
}

export type Documents =
  /** One document holds every version, or the API has none. */
  | { readonly kind: "one"; readonly document: ApiDocument }
  /** Each version has a document that says all. */
  | { readonly kind: "complete"; readonly documents: ReadonlyMap<Version, ApiDocument> }
  /** Each version has a document that says only what it adds to the versions before. */
  | { readonly kind: "additive"; readonly documents: ReadonlyMap<Version, ApiDocument> };

export function documentsOf(documents: Documents): readonly ApiDocument[] {
  return documents.kind === "one" ? [documents.document] : [...documents.documents.values()];
}

/** The same documents, each changed. */
export function mapDocuments(documents: Documents, change: (document: ApiDocument) => ApiDocument): Documents {
  if (documents.kind === "one") return { kind: "one", document: change(documents.document) };
  return {
    kind: documents.kind,
    documents: new Map([...documents.documents].map(([version, document]) => [version, change(document)])),
  };
}
