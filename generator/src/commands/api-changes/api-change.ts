import type { Finding } from "../../diff/findings/finding.js";
import type { Version } from "../../version/version.js";

/** The changes that apply to the same versions of an API. */
export interface ApiChange {
  /** `changed` if the versions already existed; an `added` version is compared with the version before it. */
  readonly kind: "added" | "removed" | "changed";
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly Version[];
  /** The version before an added version; null if there is none, and for other kinds. */
  readonly after: Version | null;
  /** The number of operations of an added or removed version; 0 for `changed`. */
  readonly operations: number;
  readonly findings: readonly Finding[];
}
