import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import type { Version } from "./version.js";

/** A document as one version sees it: the operations that it offers, each at the revision that it resolves to. */
export interface View {
  /** Null for an API without versions. */
  readonly version: Version | null;
  /** Where title, servers, tags and security come from. */
  readonly document: ApiDocument;
  readonly operations: readonly ViewOperation[];
  /** What every request of this version carries. */
  readonly send: Constants;
}

/** Headers and query parameters whose value is fixed. */
export interface Constants {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export const noConstants: Constants = { headers: {}, query: {} };

export interface ViewOperation extends DocumentOperation {
  /** The document that the operation stands in: its schema ids are that document's. */
  readonly document: ApiDocument;
  /** The dates that request and response were last changed on, seen from the view's; null where nothing is dated. */
  readonly revision: { readonly request: Version | null; readonly response: Version | null };
  readonly send: Constants;
  /** The day from which on the server no longer answers this revision, as the document says (YYYY-MM-DD). */
  readonly sunset: string | null;
}
