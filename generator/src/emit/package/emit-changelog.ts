import type { PackageInfo } from "../../model/package.js";
import type { Job } from "../../render/render.js";

export function emitChangelog({ changelogText }: PackageInfo): readonly Job[] {
  return changelogText === null ? [] : [{ path: "CHANGELOG.md", text: changelogText.replaceAll("\r\n", "\n") }];
}
