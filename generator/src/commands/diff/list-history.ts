import type { OperationRef } from "../../diff/findings/finding.js";
import type { ApiHistory, HistoryCell, HistoryOperation, HistoryVersion } from "../../diff/history.js";
import type { LocatedFinding } from "../../diff/report.js";
import { selectView } from "../../version/view/select-view.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { Version } from "../../version/version.js";
import { pathWithoutVersion } from "../../version/versioning-scheme.js";
import { documentsOf } from "../../version/versioned-api.js";
import { compareApis, type ComparedState, type CompareOptions } from "./compare-apis.js";

/** An operation of one version. Its path doesn't contain the version, so that versions can be compared. */
interface Offered {
  readonly ref: OperationRef;
  readonly group: string | null;
  readonly isDeprecated: boolean;
  readonly sunset: string | null;
}

type Offers = ReadonlyMap<string, Offered>;

export interface HistoryOptions extends CompareOptions {
  /** Applies the configured levels. */
  readonly adjust: (findings: readonly LocatedFinding[]) => readonly LocatedFinding[];
}

/** Compares each of these versions with the one before it. Null if there are fewer than two. */
export function listHistory(
  { api, sources }: Pick<ComparedState, "api" | "sources">,
  versions: readonly Version[],
  { name, adjust, ...options }: HistoryOptions,
): ApiHistory | null {
  if (versions.length < 2) return null;
  const offers = versions.map((version) => listOffers({ api, sources, version }));
  const steps = versions.map((version, index): readonly LocatedFinding[] => {
    const before = versions[index - 1];
    if (before === undefined) return [];
    const [base, revision] = [before, version].map((each) => ({ api, sources, version: each }));
    return base === undefined || revision === undefined
      ? []
      : adjust(compareApis(base, revision, { name, ...options }));
  });
  return {
    api: name,
    title: documentsOf(api.documents).at(-1)?.title ?? "",
    versions: versions.map((version, index) => toVersion(version, { offers, index, findings: steps[index] ?? [] })),
    operations: toOperations(offers, steps),
  };
}

function listOffers({ api, version }: ComparedState): Offers {
  const { versioning } = api;
  const toOffered = ({ method, path, operationId, tags, deprecated, sunset }: ViewOperation): Offered => ({
    ref: {
      method,
      path: versioning.kind === "path" ? pathWithoutVersion(path, versioning.form) : path,
      operationId,
      tags,
      versions: [],
    },
    group: tags[0] ?? null,
    isDeprecated: deprecated,
    sunset,
  });
  return new Map(
    selectView(api, version)
      .operations.map(toOffered)
      .map((each) => [keyOf(each.ref), each]),
  );
}

interface VersionContext {
  readonly offers: readonly Offers[];
  readonly index: number;
  readonly findings: readonly LocatedFinding[];
}

function toVersion(version: Version, { offers, index, findings }: VersionContext): HistoryVersion {
  const [before, now] = [offers[index - 1], offers[index] ?? new Map<string, Offered>()];
  const missingIn = (from: Offers | undefined, other: Offers): readonly OperationRef[] =>
    from === undefined ? [] : [...from].filter(([key]) => !other.has(key)).map(([, { ref }]) => ref);
  return {
    version,
    operations: now.size,
    added: before === undefined ? [] : missingIn(now, before),
    removed: missingIn(before, now),
    findings: findings.filter((each) => !isAboutWholeOperation(each, before, now)),
    sunsets: [...now.values()]
      .flatMap(({ ref, sunset }) => (sunset === null ? [] : [{ operation: ref, date: sunset }]))
      .sort((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1)),
  };
}

/** Whether a finding is only about operations that the version added or removed, which are listed separately. */
function isAboutWholeOperation({ operations }: LocatedFinding, before: Offers | undefined, now: Offers): boolean {
  const isKept = (operation: OperationRef): boolean =>
    before?.has(keyOf(operation)) === true && now.has(keyOf(operation));
  return operations.length > 0 && !operations.some(isKept);
}

function toOperations(
  offers: readonly Offers[],
  steps: readonly (readonly LocatedFinding[])[],
): readonly HistoryOperation[] {
  const newest = new Map(offers.flatMap((each) => [...each]));
  const worst = steps.map(worstLevels);
  const cellOf = (key: string, index: number): HistoryCell => {
    const offered = offers[index]?.get(key);
    const before = offers[index - 1]?.get(key);
    const rest = { isDeprecated: offered?.isDeprecated ?? false, sunset: offered?.sunset ?? null };
    if (offered === undefined) return { ...rest, state: before === undefined ? "absent" : "removed" };
    if (index > 0 && before === undefined) return { ...rest, state: "added" };
    return { ...rest, state: worst[index]?.get(key) ?? "same" };
  };
  return [...newest]
    .map(([key, { ref, group }]) => ({ ...ref, group, cells: offers.map((_, index) => cellOf(key, index)) }))
    .sort((left, right) => compareTexts(sortKeyOf(left), sortKeyOf(right)));
}

const states = { error: "breaking", warning: "risky", info: "changed" } as const;
const order = { breaking: 2, risky: 1, changed: 0 };

/** Returns the most severe change of each operation. */
function worstLevels(findings: readonly LocatedFinding[]): ReadonlyMap<string, "breaking" | "risky" | "changed"> {
  const worst = new Map<string, "breaking" | "risky" | "changed">();
  for (const { level, operations } of findings) {
    for (const operation of operations) {
      const known = worst.get(keyOf(operation));
      if (known === undefined || order[states[level]] > order[known]) worst.set(keyOf(operation), states[level]);
    }
  }
  return worst;
}

function sortKeyOf({ group, path, method }: HistoryOperation): string {
  return [group === null ? "1" : "0", group ?? "", path, method].join("\n");
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function keyOf({ method, path }: Pick<OperationRef, "method" | "path">): string {
  return `${method} ${path}`;
}
