import type { DiffOptions } from "../../diff/compare-documents.js";
import type { ApiHistory } from "../../diff/history.js";
import type { DiffReport, LocatedFinding } from "../../diff/report.js";
import type { DiffConfig } from "../../config/config.js";
import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import { locate } from "../../diagnostics/locate.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { reportHostErrors } from "../../diagnostics/report-host-errors.js";
import type { Assets } from "../../host/assets.js";
import { documentsOf } from "../../version/versioned-api.js";
import { compareApis, type ComparedState } from "./compare-apis.js";
import { findApiChange } from "./find-api-change.js";
import { listHistory, type HistoryOptions } from "./list-history.js";
import { withSlashes } from "../../config/with-slashes.js";
import { openCommittedSides, type OpenCommitted } from "./open-committed-sides.js";
import { openSide, type NamedSide, type OpenedSide } from "./open-side.js";
import { applyApprovals } from "./policy/apply-approvals.js";
import { applyLevels } from "./policy/apply-levels.js";
import { loadPolicy, type LoadPolicyOptions } from "./policy/load-policy.js";
import { reportWebFiles } from "./report-web-files.js";
import { selectComparable, type ApiPair } from "./select-comparable.js";

export interface DiffRequest extends DiffOptions {
  readonly base: NamedSide;
  readonly revision: NamedSide;
  readonly assets: Pick<Assets, "configSchema">;
  /**
   * If set, each API is compared with the commit that generated its package instead of with `base.host`. Opens the last
   * commit that changed a folder. Returns null outside a repository.
   */
  readonly openCommitted?: OpenCommitted | null;
  /** The path of a file with levels and approvals, in addition to those of the configuration; null if there is none. */
  readonly approvals?: string | null;
  /** Whether the report contains the changes of each API from version to version. False by default. */
  readonly withHistory?: boolean;
}

export interface DiffResult {
  /** Null if a side couldn't be loaded. */
  readonly report: DiffReport | null;
  /** Errors and warnings about the sides and their configuration. */
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** Approvals that have expired (errors) or match nothing (warnings). */
  readonly problems: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Compares two documents, two versions of an API, or two states of every API of a configuration. */
export async function diffApis({
  base,
  revision,
  assets,
  approvals = null,
  withHistory = false,
  openCommitted = null,
  ...options
}: DiffRequest): Promise<DiffResult> {
  const isConfigured = base.choice.document === undefined;
  const only = isConfigured ? "all" : "first";
  const to = await openSide(revision, { ...assets, only });
  const { label, sides: from } =
    openCommitted === null
      ? { label: base.label, sides: [await openSide(base, { ...assets, only })] }
      : await openCommittedSides(base, to, { openCommitted, assets });
  const policy = await openPolicy(to, { file: approvals, schema: assets.configSchema });
  const reporter = new Reporter();
  reportWebFiles(from, to, { base, revision, isCommitted: openCommitted !== null, reporter });
  const states = pairApis(from, to, { isConfigured, versions: [base, revision], warnings: reporter });
  const diagnostics = [...from, to].flatMap((each) => each.diagnostics());
  const textOf = (file: string): string | null =>
    [...from, to].map((each) => each.textOf(file)).find((text) => text !== null) ?? null;
  const config = withSlashes(revision.choice, revision.host).config ?? "almanac.yaml";
  if (states === null || policy === null) return { report: null, diagnostics, problems: [], textOf };
  const adjust = (found: readonly LocatedFinding[]): readonly LocatedFinding[] => applyLevels(found, policy.levels);
  const found = states.flatMap(({ name, before, after }): readonly LocatedFinding[] =>
    before === null || after === null
      ? [findApiChange(name ?? "", { before, after, config })]
      : compareApis(before, after, { ...options, name }),
  );
  const findings = applyApprovals(adjust(found), policy.approvals, {
    today: options.today ?? null,
    reporter,
    isComplete: base.version === null && (base.choice.apis ?? []).length === 0,
  });
  const history = withHistory ? states.flatMap((each) => historyOf(each, { ...options, adjust }) ?? []) : [];
  const problems = locate(reporter.diagnostics, to.sources);
  const titles = [...new Set(states.flatMap(({ before, after }) => titleOf(after ?? before)))];
  const report = { base: label, revision: revision.label, titles, findings, history };
  return { report, diagnostics, problems, textOf };
}

/** Returns the title of an API; empty if it has none. */
function titleOf(state: ComparedState | null): readonly string[] {
  const titles = state === null ? [] : documentsOf(state.api.documents).map(({ title }) => title);
  return titles.filter((title) => title !== "").slice(-1);
}

/** Loads the levels and approvals of the configuration and of another file. Null if they can't be loaded. */
async function openPolicy(
  { policy, sources, reporter }: OpenedSide,
  { file, schema }: Pick<LoadPolicyOptions, "file" | "schema">,
): Promise<DiffConfig | null> {
  const loaded: DiffConfig[] = [];
  await reportHostErrors(reporter, async () => {
    loaded.push(...[await loadPolicy(policy, { file, schema, sources, reporter })].filter((each) => each !== null));
  });
  return loaded[0] ?? null;
}

/** Returns the history of an API: from one of the compared versions to the other, or of all its versions. */
function historyOf(
  { name, before, after }: ApiPair,
  options: DiffOptions & Pick<HistoryOptions, "adjust">,
): ApiHistory | null {
  if (after === null) return null;
  const { versions } = after.api;
  const bounds = [before?.version ?? null, after.version].map((each) => versions.indexOf(each ?? ""));
  const isBounded = bounds.every((index) => index !== -1);
  const chosen = isBounded ? versions.slice(Math.min(...bounds), Math.max(...bounds) + 1) : versions;
  return listHistory(after, chosen, { ...options, name });
}

interface PairOptions {
  readonly isConfigured: boolean;
  readonly versions: readonly [NamedSide, NamedSide];
  readonly warnings: Reporter;
}

interface NamedState {
  readonly name: string;
  readonly state: ComparedState;
}

/** Pairs the APIs of two states by name; without a configuration, pairs their documents. Null if a side didn't load. */
function pairApis(
  from: readonly OpenedSide[],
  to: OpenedSide,
  { isConfigured, versions: [base, revision], warnings }: PairOptions,
): readonly ApiPair[] | null {
  if ([...from, to].some(({ apis, reporter }) => apis === null || reporter.hasErrors)) return null;
  const before = from.flatMap((each) => statesOf(each, base));
  const after = statesOf(to, revision);
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  const find = (states: readonly NamedState[], name: string): ComparedState | null =>
    states.find((each) => each.name === name)?.state ?? null;
  const pairs: readonly ApiPair[] = isConfigured
    ? names.map((name) => ({ name, before: find(before, name), after: find(after, name) }))
    : [{ name: null, before: before[0]?.state ?? null, after: after[0]?.state ?? null }];
  if (base.version === null && revision.version === null) return pairs;
  const chosen = [
    { ...base, reporter: to.reporter },
    { ...revision, reporter: to.reporter },
  ] as const;
  const comparable = selectComparable(pairs, chosen, warnings);
  return to.reporter.hasErrors ? null : comparable;
}

/** Returns the APIs of a side, each with the version to compare. */
function statesOf({ apis, sources }: OpenedSide, { version }: NamedSide): readonly NamedState[] {
  return (apis ?? []).map(({ name, api }) => ({ name, state: { api, version, sources } }));
}
