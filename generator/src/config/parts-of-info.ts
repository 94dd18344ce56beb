import { textOf } from "../model/memory/text-of.js";
import type { PackageInfo } from "../model/package.js";

/** Returns the values that determine the information about a package. Copied files are compared one by one. */
export function partsOfInfo({ runtime, ...info }: PackageInfo): readonly unknown[] {
  const files = runtime.kind === "copy" ? [...runtime.files].flat() : [];
  return [textOf([info, runtime.kind === "copy" ? null : runtime]), ...files];
}
