import type { Reporter } from "../../diagnostics/reporter.js";
import type { Location } from "../../model/location.js";

interface PackageFolder {
  readonly folder: string;
  /** The location of the package in the configuration. */
  readonly at: Location;
}

/** Checks that each package has its own folder. Two packages in one folder would overwrite each other. */
export function checkFolders(packages: readonly PackageFolder[], reporter: Reporter): boolean {
  const known = new Map<string, PackageFolder>();
  let areDistinct = true;
  for (const each of packages) {
    const other = known.get(each.folder);
    known.set(each.folder, other ?? each);
    if (other === undefined) continue;
    areDistinct = false;
    reporter.report({
      code: "same-folder",
      severity: "error",
      at: each.at,
      related: other.at,
      onKey: true,
      message: `The packages of this entry and another entry would both be in the folder ${each.folder}.`,
      help: "Rename one of the two entries. The folder of an API's package is named after its entry; for a mock, -mock is appended.",
    });
  }
  return areDistinct;
}
