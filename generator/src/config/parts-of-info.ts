import { textOf } from "../model/memory/text-of.js";
import type { PackageInfo } from "../model/package.js";

/** Returns the values that identify a `PackageInfo` in a `Memo`. The copied files are separate values. */
export function partsOfInfo({ runtime, ...info }: PackageInfo): readonly unknown[] {
  const files = runtime.kind === "copy" ? [...runtime.files].flat() : [];
  return [textOf([info, runtime.kind === "copy" ? null : runtime]), ...files];
}
