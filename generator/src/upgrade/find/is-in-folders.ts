import type { UpgradeStep } from "../upgrade-step.js";
import type { PackageDeclaration } from "./declaration-of.js";

/** Whether a declaration is in one of the folders that declare the operations of the old version. */
export function isInFolders(
  { file, root }: Pick<PackageDeclaration, "file" | "root">,
  { folders }: Pick<UpgradeStep, "folders">,
): boolean {
  return folders.some((each) => file.startsWith(each === "" ? `${root}/` : `${root}/${each}/`));
}
