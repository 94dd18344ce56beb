import type { Assets } from "../host/assets.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import type { PackageInfo, Runtime } from "../model/package.js";
import type { PackageConfig } from "./config.js";

export interface PackageInfoOptions {
  readonly host: Host;
  readonly assets: Assets;
  readonly reporter: Reporter;
  /** The source that banners name. */
  readonly source: string;
  readonly isMock?: boolean;
}

/** Returns the metadata of a package. If its license file does not exist, reports that and returns null. */
export async function buildPackageInfo(
  config: PackageConfig,
  { host, assets, reporter, source, isMock = false }: PackageInfoOptions,
): Promise<PackageInfo | null> {
  const licenseText = config.licenseFile === null ? null : await host.readText(config.licenseFile.path);
  if (config.licenseFile !== null && licenseText === null) {
    reporter.report({
      code: "missing-file",
      severity: "error",
      at: config.licenseFile.at,
      message: `The file ${config.licenseFile.path} does not exist.`,
      help: "Name the file that contains the license text; the path is relative to this file.",
    });
    return null;
  }
  const { name, version, description, license, repository } = config;
  return {
    name,
    version,
    description,
    license,
    licenseText,
    repository,
    runtime: isMock
      ? { kind: "dependency", name: assets.mock.name, range: `^${assets.mock.version}` }
      : runtimeOf(config.runtime, assets),
    source,
  };
}

function runtimeOf(kind: Runtime["kind"], { client }: Assets): Runtime {
  return kind === "copy" ? { kind, files: client.files } : { kind, name: client.name, range: `^${client.version}` };
}
