import type { ApiDocument } from "../resolve/document.js";
import type { Formats } from "../model/formats.js";
import type { Evidence } from "./marking.js";
import type { VersioningScheme } from "./versioning-scheme.js";
import type { Version } from "./version.js";

/** One API in all its versions: its documents, and how documents and requests specify a version. */
export interface VersionedApi {
  readonly versioning: VersioningScheme;
  readonly evidence: Evidence;
  /**
   * The path of each version's server, such as `/v1.41`. Clients append it to their `server` option. Null unless the
   * path differs between documents.
   */
  readonly serverPaths: ReadonlyMap<Version, string> | null;
  readonly documents: Documents;
  /** The formats whose values are converted, as the configuration specifies. */
  readonly formats: Formats;
  /** How operations are named: by short names within their resources, or by their operationIds in camel case. */
  readonly names: "short" | "original";
  /** In ascending order; empty for an API without versions. */
  readonly versions: readonly Version[];
  /** The versions that media types name, including those that the package doesn't contain. */
  readonly mediaTypeVersions: readonly Version[];
}

export type Documents =
  /** One document describes every version, or the API has no versions. */
  | { readonly kind: "one"; readonly document: ApiDocument }
  /** Each version has a complete document. */
  | { readonly kind: "complete"; readonly documents: ReadonlyMap<Version, ApiDocument> }
  /** Each version has a document that contains only its additions to earlier versions. */
  | { readonly kind: "additive"; readonly documents: ReadonlyMap<Version, ApiDocument> };

export function documentsOf(documents: Documents): readonly ApiDocument[] {
  return documents.kind === "one" ? [documents.document] : [...documents.documents.values()];
}

/** Applies a function to each document. */
export function mapDocuments(documents: Documents, change: (document: ApiDocument) => ApiDocument): Documents {
  if (documents.kind === "one") return { kind: "one", document: change(documents.document) };
  return {
    kind: documents.kind,
    documents: new Map([...documents.documents].map(([version, document]) => [version, change(document)])),
  };
}
