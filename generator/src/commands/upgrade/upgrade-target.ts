import type { UpgradedPackage } from "../../upgrade/find/package-code.js";

/** The packages to upgrade. */
export interface UpgradeTarget {
  readonly packages: readonly UpgradedPackage[];
  /** The folders whose files are generated. */
  readonly except: readonly string[];
  /** The names of both sides. */
  readonly labels: readonly [from: string, to: string];
}
