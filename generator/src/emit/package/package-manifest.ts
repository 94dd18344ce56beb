import type { PackageInfo } from "../../model/package.js";

export interface ManifestParts {
  readonly exports: object;
  readonly files: readonly string[];
}

/** Returns the contents of `package.json`. Omits absent fields. */
export function packageManifest(info: PackageInfo, { exports, files }: ManifestParts): object {
  const members = {
    name: info.name,
    version: info.version,
    description: info.description,
    license: info.license,
    repository: info.repository,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports,
    // npm always publishes the README and the license, but not the changelog.
    files: info.changelogText === null ? files : [...files, "CHANGELOG.md"],
    publishConfig: info.name.startsWith("@") ? { access: "public" } : null,
    dependencies: info.runtime.kind === "dependency" ? { [info.runtime.name]: info.runtime.range } : null,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
