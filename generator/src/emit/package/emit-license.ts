import type { PackageInfo } from "../../model/package.js";
import type { Job } from "../../render/render.js";

export function emitLicense({ licenseText }: PackageInfo): readonly Job[] {
  return licenseText === null ? [] : [{ path: "LICENSE", text: licenseText.replaceAll("\r\n", "\n") }];
}
