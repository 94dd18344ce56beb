import type { Choice } from "../../config/choice.js";
import type { DiffConfig } from "../../config/config.js";
import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { withSlashes } from "../../config/with-slashes.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";

export interface NamedSide {
  /** The document or version as the user specified it. */
  readonly label: string;
  readonly choice: Choice;
  /** Reads the files of the side, for example those of a revision of a repository. */
  readonly host: Host;
  /** Null for a whole document. */
  readonly version: Version | null;
  /** The option or argument that names the version, for messages. */
  readonly option: string;
  /** Whether the configuration can be missing; the side then has no APIs. By default, this is an error. */
  readonly canBeEmpty?: boolean;
  /** Precedes the names of files in diagnostics, such as `HEAD:`. */
  readonly filePrefix?: string;
}

export interface OpenedApi {
  /** The key in the configuration, or the file name of a single document. */
  readonly name: string;
  readonly api: VersionedApi;
}

/** An API in the configuration of a side. */
export interface ConfiguredApi {
  readonly name: string;
  /** The folder of its package. */
  readonly folder: string;
}

export interface OpenedSide {
  /** Null if something couldn't be loaded. */
  readonly apis: readonly OpenedApi[] | null;
  /** The APIs of the configuration that the command line selects, whether they were loaded or not. */
  readonly configured: readonly ConfiguredApi[];
  /** The folder of all packages. */
  readonly output: string;
  /** The levels and approvals of the configuration. */
  readonly policy: DiffConfig;
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly diagnostics: () => readonly LocatedDiagnostic[];
  /** Returns the text of a file by its name in diagnostics; null if the side has no such file. */
  readonly textOf: (file: string) => string | null;
}

export interface OpenSideOptions extends Pick<Assets, "configSchema"> {
  readonly only: "none" | "first" | "all";
}

/** Loads one side of a comparison: the configuration, and all of its APIs, only the first, or none. */
export async function openSide(
  { choice, host, canBeEmpty = false, filePrefix = "" }: NamedSide,
  { configSchema: schema, only }: OpenSideOptions,
): Promise<OpenedSide> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const opened: OpenedApi[] = [];
  const configured: ConfiguredApi[] = [];
  let output = "";
  let policy: DiffConfig = { levels: [], approvals: [] };
  await reportHostErrors(reporter, async () => {
    const normal = withSlashes(choice, host);
    if (canBeEmpty && !(await host.isFile(normal.config ?? "almanac.yaml"))) return;
    // A chosen API that the revision doesn't have is new. This isn't an error.
    const chosen = canBeEmpty ? { ...normal, apis: [] } : normal;
    const config = await resolveConfig(chosen, { sources, reporter, host, schema });
    policy = config?.diff ?? policy;
    output = config?.output ?? output;
    const names = canBeEmpty ? (normal.apis ?? []) : [];
    const selected = (config?.apis ?? []).filter(({ name }) => names.length === 0 || names.includes(name));
    configured.push(...selected.map(({ name, folder }) => ({ name, folder })));
    const count = only === "all" ? selected.length : only === "first" ? 1 : 0;
    for (const each of selected.slice(0, count)) {
      const api = await loadApi(each, { host, sources, reporter });
      if (api !== null) opened.push({ name: each.name, api });
    }
  });
  return {
    apis: reporter.hasErrors ? null : opened,
    configured,
    output,
    policy,
    sources,
    reporter,
    diagnostics: () =>
      locate(reporter.diagnostics, sources).map((each) => ({ ...each, file: `${filePrefix}${each.file}` })),
    textOf: (file) => (file.startsWith(filePrefix) ? sources.textOf(file.slice(filePrefix.length)) : null),
  };
}
