import type { Assets, RuntimeAsset } from "../host/assets.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import type { AddedFile, PackageInfo, Runtime } from "../model/package.js";
import { readCopiedFile } from "./read-copied-file.js";
import type { ApiConfig, DocumentPath, PackageConfig } from "./config.js";

export interface PackageInfoOptions {
  readonly host: Host;
  readonly assets: Assets;
  readonly reporter: Reporter;
  /** The folders whose files may be copied; see `findCopyRoots`. */
  readonly copyRoots: readonly string[];
  /** The description of the documents that appears in banners. */
  readonly source: string;
  readonly isMock?: boolean;
  readonly mock?: string | null;
  /** The name of the package's command. */
  readonly cli?: string | null;
  /** The files that user templates add to the package. */
  readonly added?: readonly AddedFile[];
  /** The parts of the API's package that need other packages. */
  readonly parts?: Pick<ApiConfig, "validators" | "hasFixtures"> | null;
}

/**
 * Returns the metadata of a package. If its license file or changelog doesn't exist or must not be copied, reports that
 * and returns null.
 */
export async function buildPackageInfo(
  config: PackageConfig,
  {
    host,
    assets,
    reporter,
    copyRoots,
    source,
    isMock = false,
    mock = null,
    cli = null,
    added = [],
    parts = null,
  }: PackageInfoOptions,
): Promise<PackageInfo | null> {
  const { name, version, description, license, licenseFile, repository, changelog } = config;
  const read = async (file: DocumentPath | null): Promise<string | null> =>
    file === null ? null : readCopiedFile(file.path, { host, reporter, copyRoots, at: file.at });
  const licenseText = await read(licenseFile);
  if (changelog !== null && (await host.realPath(changelog.path)) === null) return reportChangelog(changelog, reporter);
  const changelogText = await read(changelog);
  if ((licenseFile !== null && licenseText === null) || (changelog !== null && changelogText === null)) return null;
  return {
    name,
    version,
    description,
    license,
    licenseText,
    changelogText,
    repository,
    runtime: runtimeOf(config.runtime, isMock ? assets.mock : assets.client),
    cli: cli === null ? null : { command: cli, runtime: runtimeOf(config.runtime, assets.cli) },
    ...dependenciesOf(parts, assets),
    mock,
    added,
    source,
  };
}

/** The packages to install for each validator library, with the version ranges that the runtime supports. */
const libraries = {
  zod: { zod: "^4.0.0" },
  valibot: { valibot: "^1.0.0" },
  "json-schema": { ajv: "^8.20.0" },
} as const;

function dependenciesOf(
  parts: PackageInfoOptions["parts"],
  { validators, mock }: Assets,
): Pick<PackageInfo, "dependencies" | "optionalPeers"> {
  const library = parts?.validators ?? null;
  return {
    dependencies: library === null ? {} : { [validators.name]: `^${validators.version}` },
    optionalPeers: {
      ...(parts?.hasFixtures === true ? { [mock.name]: `^${mock.version}` } : {}),
      ...(library === null ? {} : libraries[library]),
    },
  };
}

function reportChangelog({ path, at }: DocumentPath, reporter: Reporter): null {
  reporter.report({
    code: "missing-file",
    severity: "error",
    at,
    message: `The changelog ${path} does not exist.`,
    help: "Run almanac changelog --write to create it, or correct the path, which is relative to the configuration file.",
  });
  return null;
}

function runtimeOf(kind: Runtime["kind"], asset: RuntimeAsset): Runtime {
  const { name, version } = asset;
  // `asset.files` reads the files, which is slow, so it is used only for a copy.
  return kind === "copy" ? { kind, files: asset.files } : { kind, name, range: `^${version}` };
}
