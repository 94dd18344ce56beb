import { resolveConfig } from "../../config/resolve-config.js";
import { loadApi } from "../../config/documents/load-api.js";
import type { Choice } from "../../config/choice.js";
import { withSlashes } from "../../config/with-slashes.js";
import { compareDocuments, type DiffOptions, type DiffSide } from "../../diff/compare-documents.js";
import type { Finding } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import type { CausePosition, DiffReport, LocatedFinding } from "../../diff/report.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import { fileOf, pointerOf, type Location } from "../../model/location.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { selectSide } from "./select-side.js";

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
}

export interface DiffRequest extends DiffOptions {
  readonly base: NamedSide;
  readonly revision: NamedSide;
  readonly assets: Pick<Assets, "configSchema">;
}

export interface DiffResult {
  /** Null if a side couldn't be loaded. */
  readonly report: DiffReport | null;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

interface OpenedSide {
  readonly side: DiffSide | null;
  readonly sources: Sources;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Compares two documents, or two versions of an API. */
export async function diffApis({ base, revision, assets, ...options }: DiffRequest): Promise<DiffResult> {
  const from = await openSide(base, assets);
  const to = await openSide(revision, assets);
  const textOf = (file: string): string | null => to.sources.textOf(file) ?? from.sources.textOf(file);
  const diagnostics = [...from.diagnostics, ...to.diagnostics];
  if (from.side === null || to.side === null) return { report: null, diagnostics, textOf };
  const findings = groupFindings(compareDocuments(from.side, to.side, options));
  const located = findings.map((finding) => locateFinding(finding, from.sources, to.sources));
  return { report: { base: base.label, revision: revision.label, findings: located }, diagnostics, textOf };
}

async function openSide(
  { choice, host, version, option }: NamedSide,
  { configSchema: schema }: Pick<Assets, "configSchema">,
): Promise<OpenedSide> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const opened: VersionedApi[] = [];
  await reportHostErrors(reporter, async () => {
    const config = await resolveConfig(withSlashes(choice, host), { sources, reporter, host, schema });
    const [api] = config?.apis ?? [];
    const loaded = api === undefined ? null : await loadApi(api, { host, sources, reporter });
    if (loaded !== null) opened.push(loaded);
  });
  const [api] = opened;
  const side = api === undefined ? null : selectSide(api, { version, option, reporter });
  const diagnostics = locate(reporter.diagnostics, sources);
  return { side: reporter.hasErrors ? null : side, sources, diagnostics };
}

function locateFinding({ cause, ...finding }: Finding, from: Sources, to: Sources): LocatedFinding {
  return { ...finding, cause: { base: positionOf(cause.base, from), revision: positionOf(cause.revision, to) } };
}

function positionOf(at: Location | null, sources: Sources): CausePosition | null {
  if (at === null) return null;
  const [file, pointer] = [fileOf(at), pointerOf(at)];
  const position = sources.get(file)?.locate(pointer, true) ?? null;
  return { file, pointer, line: position?.line ?? null, column: position?.column ?? null };
}
