import type { Assets } from "../../host/assets.js";
import type { Host } from "../../host/host.js";
import { locationOf } from "../../model/location.js";
import { openSide, type NamedSide, type OpenedSide } from "./open-side.js";

/** A commit of the repository. */
export interface OpenedCommit {
  readonly commit: string;
  /** Whether the commit changed the folder. False if git doesn't contain the folder: then the last commit is opened. */
  readonly isChange: boolean;
  /** Whether the history of a shallow clone ends at this commit. */
  readonly isCutOff: boolean;
  readonly host: Host;
}

/** Opens the last commit that changed a folder. Null if there is no repository, or it has no commits. */
export type OpenCommitted = (folder: string) => Promise<OpenedCommit | null>;

interface OpenCommittedOptions {
  readonly openCommitted: OpenCommitted;
  readonly assets: Pick<Assets, "configSchema">;
}

interface CommittedSides {
  /** The label that reports show for all sides together. */
  readonly label: string;
  readonly sides: readonly OpenedSide[];
}

interface Group {
  readonly opened: OpenedCommit;
  /** The keys of the APIs whose packages this commit generated. */
  readonly names: string[];
}

/**
 * Opens the state from which the committed packages were generated: for each API of `current`, the documents of the last
 * commit that changed its package. Also opens the APIs that were configured when a package was last generated, and no
 * longer are.
 */
export async function openCommittedSides(
  base: NamedSide,
  current: OpenedSide,
  { openCommitted, assets }: OpenCommittedOptions,
): Promise<CommittedSides> {
  const groups = new Map<string, Group>();
  const add = (opened: OpenedCommit, name: string): void => {
    const group = groups.get(opened.commit) ?? { opened, names: [] };
    groups.set(opened.commit, group);
    group.names.push(name);
  };
  for (const { name, folder } of current.configured) {
    const opened = await openCommitted(folder);
    if (opened === null) continue;
    if (opened.isCutOff) reportCutOff(current, folder);
    else add(opened, name);
  }
  if (current.reporter.hasErrors) return { label: base.label, sides: [] };
  const last = current.output === "" ? null : await openCommitted(current.output);
  if (last !== null && (base.choice.apis ?? []).length === 0) {
    const { configured } = await openSide(sideOf(last, [], base), { ...assets, only: "none" });
    const known = new Set(current.configured.map(({ name }) => name));
    for (const { name } of configured) if (!known.has(name)) add(last, name);
  }
  const sides: OpenedSide[] = [];
  for (const { opened, names } of groups.values())
    sides.push(await openSide(sideOf(opened, names, base), { ...assets, only: "all" }));
  return { label: labelOf([...groups.values()], current.output, base), sides };
}

function sideOf({ commit, host }: OpenedCommit, names: readonly string[], base: NamedSide): NamedSide {
  return {
    ...base,
    host,
    choice: { ...base.choice, apis: names },
    filePrefix: `${shortIdOf(commit)}:`,
    canBeEmpty: true,
  };
}

function labelOf(groups: readonly Group[], output: string, base: NamedSide): string {
  if (groups.every(({ opened }) => !opened.isChange)) return base.label;
  const ids = groups.map(({ opened }) => (opened.isChange ? shortIdOf(opened.commit) : base.label));
  if (ids.length > 3) return `${output} (${ids.length} commits)`;
  return `${output} (${ids.length === 1 ? "commit" : "commits"} ${ids.join(", ")})`;
}

function shortIdOf(commit: string): string {
  return commit.slice(0, 8);
}

function reportCutOff({ reporter }: OpenedSide, folder: string): void {
  reporter.report({
    code: "unreadable-state",
    severity: "error",
    at: locationOf(folder, ""),
    message: "The history of this shallow clone may lack the commit that generated this package.",
    help: "Fetch the whole history with git fetch --unshallow, or specify a revision with --base.",
  });
}
