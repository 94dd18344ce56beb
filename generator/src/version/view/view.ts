import type { VersionPlace } from "../../model/model.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import type { Version } from "../version.js";

/** One version of the API: its operations, each in the revision that applies to that version. */
export interface View {
  /** Null for an API without versions. */
  readonly version: Version | null;
  /** Where requests name the version; null if they don't. */
  readonly versionPlace: VersionPlace | null;
  /** The document that supplies the title, servers, tags and security. */
  readonly document: ApiDocument;
  readonly operations: readonly ViewOperation[];
  /** The constant headers and query parameters of all requests for this version. */
  readonly send: Constants;
  /**
   * The path of this version's server, such as `/v1.41`. Clients append it to their `server` option. Null unless the
   * path differs between versions.
   */
  readonly serverPath: string | null;
  /** The versions that media types contain; null if there are fewer than two. */
  readonly mediaTypes: MediaTypeVersions | null;
}

/** The versions that media types contain, and the prefixes that precede them. */
export interface MediaTypeVersions {
  readonly prefixes: readonly string[];
  readonly versions: readonly Version[];
}

/** Headers and query parameters with fixed values. */
export interface Constants {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export const noConstants: Constants = { headers: {}, query: {} };

export interface ViewOperation extends DocumentOperation {
  /** The document that contains the operation and the schemas that it refers to. */
  readonly document: ApiDocument;
  /**
   * The versions in which the request and response last changed, up to the view's version. Each is null if the request
   * or response has no version.
   */
  readonly revision: { readonly request: Version | null; readonly response: Version | null };
  readonly send: Constants;
  /** The date from which the server no longer supports this revision, according to the document (YYYY-MM-DD). */
  readonly sunset: string | null;
}
