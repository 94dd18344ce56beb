import type { Verdict } from "../../diff/rules/rule.js";
import type { Occurrence, OperationRef } from "../../diff/findings/finding.js";
import type { Location } from "../../model/location.js";

/** The sections of a changelog, in order: breaking changes, then sections of https://keepachangelog.com. */
export const sections = ["Breaking", "Added", "Changed", "Deprecated", "Removed"] as const;

export type Section = (typeof sections)[number];

/** One edit of a document. An edit that affects both requests and responses is one item. */
export interface ChangelogItem {
  readonly section: Section;
  /** The tag of the operations; null for several tags, and for changes that affect no operation. */
  readonly tag: string | null;
  /** `Order.note removed`. Not escaped. */
  readonly text: string;
  readonly wire: Verdict;
  readonly types: Verdict;
  readonly ids: readonly string[];
  readonly operations: readonly OperationRef[];
  /** The versions to which the change applies; empty if it is obvious from the heading. */
  readonly versions: string;
  /** Where the edit was made, before and after. */
  readonly cause: { readonly base: Location | null; readonly revision: Location | null };
  readonly occurrences: readonly Occurrence[];
}
