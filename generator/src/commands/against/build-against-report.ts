import type { Reporter } from "../../diagnostics/reporter.js";
import { compareDocuments, type DiffSide } from "../../diff/compare-documents.js";
import type { Emission } from "../../diff/findings/finding.js";
import { groupFindings } from "../../diff/findings/group-findings.js";
import { addToList } from "../../model/add-to-list.js";
import type { DocumentOperation } from "../../resolve/document.js";
import type { Sources } from "../../load/sources.js";
import { selectView } from "../../version/view/select-view.js";
import { compareVersions, type Version } from "../../version/version.js";
import { pathWithoutVersion } from "../../version/versioning-scheme.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";
import { locateFinding, type LocatedSide } from "../diff/locate-finding.js";
import { positionOf } from "../diff/position-of.js";
import { reportUnknownVersion } from "../diff/report-unknown-version.js";
import { selectSide } from "../diff/select-side.js";
import { keyOfOperation } from "./key-of-operation.js";
import { measureReach } from "./measure-reach.js";
import type { AgainstFinding, AgainstReport, DifferentOperation, ListedOperation } from "./against-report.js";

export interface AgainstOptions {
  readonly here: VersionedApi;
  readonly there: VersionedApi;
  readonly names: readonly [string, string];
  readonly version: Version | null;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

interface Pair {
  readonly here: DocumentOperation;
  readonly there: DocumentOperation;
}

/** Compares the operations and versions that both documents have. Lists or counts those that only one has. */
export function buildAgainstReport(options: AgainstOptions): AgainstReport {
  const { here, there, names, sources } = options;
  const both = here.versions.filter((version) => there.versions.includes(version));
  const sides = sidesOf(options, both);
  const pairs = new Map<string, Pair>();
  const [onlyHere, onlyThere] = [new Map<string, DocumentOperation>(), new Map<string, DocumentOperation>()];
  const emissions: Emission[] = [];
  for (const { version, base, revision } of sides) {
    const [own, published] = [byKey(base), byKey(revision)];
    for (const [key, operation] of own) {
      const other = published.get(key);
      if (other === undefined) onlyHere.set(key, operation);
      else pairs.set(key, { here: operation, there: other });
    }
    for (const [key, operation] of published) if (!own.has(key)) onlyThere.set(key, operation);
    const keys = new Set([...own.keys()].filter((key) => published.has(key)));
    const found = compareDocuments(withOnly(base, keys), withOnly(revision, keys));
    emissions.push(...found.map((each) => inVersion(each, version)));
  }
  // The report lists only operations, so it omits differences that affect no operation, such as a different server.
  const grouped = groupFindings(emissions).filter(({ operations }) => operations.length > 0);
  const reachOf = measureReach(grouped);
  const findings = grouped.map((finding) => ({
    ...locateFinding(finding, { api: null, base: locatedSide(here, sources), revision: locatedSide(there, sources) }),
    versions: [...new Set(finding.operations.flatMap(({ versions }) => versions))].sort(compareVersions),
    reach: reachOf(finding),
  }));
  const revisions = compareRevisions(options, both);
  return {
    here: names[0],
    there: names[1],
    versions: {
      both,
      here: here.versions.filter((version) => !both.includes(version)),
      there: there.versions.filter((version) => !both.includes(version)),
    },
    operations: {
      both: pairs.size,
      here: [...onlyHere].filter(([key]) => !pairs.has(key)).map(([, operation]) => toListed(operation)),
      there: countTags([...onlyThere].filter(([key]) => !pairs.has(key)).map(([, operation]) => operation)),
    },
    different: listDifferent({ pairs, findings, revisions, sources }),
    findings,
  };
}

interface Sides {
  readonly version: Version | null;
  readonly base: DiffSide;
  readonly revision: DiffSide;
}

/** Returns the pairs to compare: one per common version, or a single one if `version` is set or none is common. */
function sidesOf({ here, there, version, reporter }: AgainstOptions, both: readonly Version[]): readonly Sides[] {
  const sides = (own: Version | null, published: Version | null): readonly Sides[] => {
    if (own !== null && reportUnknownVersion(here, own, { option: "--version", reporter })) return [];
    return [{ version: own, base: selectSide(here, own), revision: selectSide(there, published) }];
  };
  if (version === null && both.length > 0) return both.flatMap((each) => sides(each, each));
  const own = version ?? here.versions.at(-1) ?? null;
  return sides(own, own !== null && both.includes(own) ? own : (there.versions.at(-1) ?? null));
}

/** Adds the version to the operation of a finding, because findings in several versions are later merged into one. */
function inVersion(found: Emission, version: Version | null): Emission {
  const { operation } = found.occurrence;
  if (version === null || operation === null) return found;
  return { ...found, occurrence: { ...found.occurrence, operation: { ...operation, versions: [version] } } };
}

function byKey({ operations }: DiffSide): ReadonlyMap<string, DocumentOperation> {
  return new Map(operations.map(({ operation }) => [keyOfOperation(operation), operation]));
}

function withOnly(side: DiffSide, keys: ReadonlySet<string>): DiffSide {
  return { ...side, operations: side.operations.filter(({ operation }) => keys.has(keyOfOperation(operation))) };
}

function toListed({ method, path, operationId }: DocumentOperation): ListedOperation {
  return { method, path, operationId };
}

function countTags(operations: readonly DocumentOperation[]): AgainstReport["operations"]["there"] {
  const counts = new Map<string, number>();
  for (const { tags } of operations) counts.set(tags[0] ?? "", (counts.get(tags[0] ?? "") ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((left, right) => right.count - left.count);
}

function locatedSide({ documents }: VersionedApi, sources: Sources): LocatedSide {
  return { sources, document: documentsOf(documents)[0]?.at ?? "" };
}

type Revisions = NonNullable<DifferentOperation["revisions"]>;

/** Finds the operations whose revisions differ between the documents, keyed by method and path. */
function compareRevisions({ here, there }: AgainstOptions, both: readonly Version[]): ReadonlyMap<string, Revisions> {
  const different = new Map<string, Revisions>();
  if (both.length === 0) return different;
  const [own, published] = [revisionsOf(here), revisionsOf(there)];
  for (const [key, one] of own) {
    const other = published.get(key);
    if (other === undefined) continue;
    const onlyHere = [...one].filter((version) => !other.has(version));
    const onlyThere = [...other].filter((version) => !one.has(version));
    if (onlyHere.length + onlyThere.length > 0) different.set(key, { here: onlyHere, there: onlyThere });
  }
  return different;
}

function revisionsOf(api: VersionedApi): ReadonlyMap<string, ReadonlySet<Version>> {
  const { versions, versioning } = api;
  const found = new Map<string, Set<Version>>();
  for (const version of versions)
    for (const { method, path, revision } of selectView(api, version).operations) {
      const plain = versioning.kind === "path" ? pathWithoutVersion(path, versioning.form) : path;
      const key = keyOfOperation({ method, path: plain });
      const known = found.get(key) ?? new Set();
      for (const each of [revision.request, revision.response]) if (each !== null) known.add(each);
      found.set(key, known);
    }
  return found;
}

const weights = { error: 10_000, warning: 100, info: 1 };

function listDifferent({
  pairs,
  findings,
  revisions,
  sources,
}: {
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly findings: readonly AgainstFinding[];
  readonly revisions: ReadonlyMap<string, Revisions>;
  readonly sources: Sources;
}): readonly DifferentOperation[] {
  const own = new Map<string, AgainstFinding[]>();
  for (const finding of findings)
    for (const key of new Set(finding.operations.map(keyOfOperation))) addToList(own, key, finding);
  const weightOf = ({ findings: each, revisions: dates }: DifferentOperation): number =>
    each.reduce((sum, { level, reach }) => sum + weights[level] / reach, dates === null ? 0 : weights.warning);
  return [...pairs]
    .map(([key, pair]) => ({
      ...toListed(pair.here),
      here: positionOf(pair.here.at, sources),
      there: positionOf(pair.there.at, sources),
      findings: [...(own.get(key) ?? [])].sort((left, right) => left.reach - right.reach),
      revisions: revisions.get(key) ?? null,
    }))
    .filter((each) => each.findings.length > 0 || each.revisions !== null)
    .sort((left, right) => weightOf(right) - weightOf(left));
}
