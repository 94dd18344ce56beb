import type { PackageInfo } from "../../model/package.js";

export interface ManifestParts {
  readonly exports: object;
  readonly files: readonly string[];
  /** The packages that contain the OpenAPI documents of a mock's APIs, by API. `almanac mock --ui` reads them. */
  readonly references?: ReadonlyMap<string, string>;
}

/** Returns the contents of `package.json`. Omits absent fields. */
export function packageManifest(info: PackageInfo, { exports, files, references = new Map() }: ManifestParts): object {
  const { optionalPeers } = info;
  const peers = Object.keys(optionalPeers);
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
    bin: info.cli === null ? null : { [info.cli.command]: `./bin/${info.cli.command}.js` },
    // npm always publishes the README and the license, but not the changelog.
    files: info.changelogText === null ? files : [...files, "CHANGELOG.md"],
    publishConfig: info.name.startsWith("@") ? { access: "public" } : null,
    dependencies: dependenciesOf(info),
    peerDependencies: peers.length === 0 ? null : optionalPeers,
    peerDependenciesMeta:
      peers.length === 0 ? null : Object.fromEntries(peers.map((name) => [name, { optional: true }])),
    almanac: references.size === 0 ? null : { references: Object.fromEntries(references) },
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}

/** Returns the dependencies: the runtimes that aren't copied into the package, and others. Null if there are none. */
function dependenciesOf({ runtime, cli, dependencies }: PackageInfo): object | null {
  const runtimes = [...(cli === null ? [] : [cli.runtime]), runtime];
  const entries = runtimes.flatMap((each) => (each.kind === "dependency" ? [[each.name, each.range] as const] : []));
  const all = { ...Object.fromEntries(entries), ...dependencies };
  return Object.keys(all).length === 0 ? null : all;
}
