import type { Assets } from "../host/assets.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import type { PackageInfo, Runtime } from "../model/package.js";
import type { ApiConfig, PackageConfig } from "./config.js";

export interface PackageInfoOptions {
  readonly host: Host;
  readonly assets: Assets;
  readonly reporter: Reporter;
  /** What banners name as the source. */
  readonly source: string;
  readonly isMock?: boolean;
}

/** What a package says of itself; null if the file of its licence is not there, which is reported. */
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
      message: `There is no file ${config.licenseFile.path}.`,
      help: "Name the file that holds the licence's text, relative to this one.",
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

/** The documents of an API, as the reader knows them. */
export function sourceOf({ documents, package: { source } }: ApiConfig): string {
  const paths = documents.kind === "one" ? [documents.document.path] : documents.documents.map(({ path }) => path);
  return source ?? describeSource(paths);
}

/** How banners name documents. */
export function describeSource([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}
