import type { DiffSide } from "../../diff/compare-documents.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { selectSide } from "./select-side.js";
import { wholeDocument } from "./whole-document.js";

export interface SidePair {
  readonly base: DiffSide;
  readonly revision: DiffSide;
  /** Null if whole documents are compared. */
  readonly version: Version | null;
}

/**
 * Pairs two states of an API: their documents, if each state has only one, otherwise each version that both states
 * have.
 */
export function pairSides(from: VersionedApi, to: VersionedApi): readonly SidePair[] {
  if (from.documents.kind === "one" && to.documents.kind === "one")
    return [{ base: wholeDocument(from), revision: wholeDocument(to), version: null }];
  return to.versions
    .filter((version) => from.versions.includes(version))
    .map((version) => ({ base: selectSide(from, version), revision: selectSide(to, version), version }));
}
