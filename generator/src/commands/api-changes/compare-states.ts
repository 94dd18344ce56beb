import type { DiffSide, SideOperation } from "../../diff/compare-documents.js";
import type { Finding, OperationRef } from "../../diff/findings/finding.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import type { ApiChange } from "./api-change.js";
import { compareSides } from "./compare-sides.js";
import { EqualOperations } from "./equal-operations.js";
import { introduceVersion } from "./introduce-version.js";
import { selectSide } from "../diff/select-side.js";

/**
 * Compares two states of an API, for example the committed documents and the current ones. A version that exists in
 * both states is compared with itself; a new version is compared with the version before it. A change that applies to
 * several versions is listed once.
 */
export function compareStates(before: VersionedApi, after: VersionedApi): readonly ApiChange[] {
  if (before.versions.length === 0 || after.versions.length === 0) return compareUnversioned(before, after);
  const kept = after.versions.filter((version) => before.versions.includes(version));
  return [
    ...after.versions
      .filter((version) => !before.versions.includes(version))
      .map((each) => introduceVersion(each, after)),
    ...before.versions
      .filter((version) => !after.versions.includes(version))
      .map((version): ApiChange => {
        const operations = selectSide(before, version).operations.length;
        return { kind: "removed", versions: [version], after: null, operations, findings: [] };
      }),
    ...compareVersions(before, after, kept),
  ];
}

function compareUnversioned(before: VersionedApi, after: VersionedApi): readonly ApiChange[] {
  const last = (api: VersionedApi): Version | null => api.versions.at(-1) ?? null;
  const findings = compareSides(selectSide(before, last(before)), selectSide(after, last(after)));
  return findings.length === 0 ? [] : [{ kind: "changed", versions: [], after: null, operations: 0, findings }];
}

interface Found {
  readonly finding: Finding;
  readonly operations: Map<string, OperationRef>;
  readonly versions: Set<Version>;
}

function compareVersions(
  before: VersionedApi,
  after: VersionedApi,
  versions: readonly Version[],
): readonly ApiChange[] {
  const equal = new EqualOperations();
  // An operation that has the same revision in several versions is compared once.
  const numbers = new Map<SideOperation, number>();
  const keysByVersion = new Map(
    versions.map((version) => [version, keysOfPairs(selectSide(before, version), selectSide(after, version), numbers)]),
  );
  const isShared = before.documents.kind === "one" && after.documents.kind === "one";
  const served = isShared ? servedVersions(keysByVersion) : new Map<string, readonly Version[]>();
  const compared = new Set<string>();
  const found = new Map<string, Found>();
  for (const [version, keys] of keysByVersion) {
    const wasCompared = (side: SideOperation | null): boolean =>
      side === null || (isShared && compared.has(keys.get(nameOf(side.operation)) ?? ""));
    const findings = compareSides(selectSide(before, version), selectSide(after, version), {
      equal,
      isSkipped: (base, revision) => wasCompared(base) && wasCompared(revision),
    });
    for (const finding of findings) addFinding(finding, { found, version, keys, served });
    for (const key of keys.values()) compared.add(key);
  }
  return groupByVersions([...found.values()], versions);
}

/** Adds a finding, or its operations and versions if an earlier version has the same finding. */
function addFinding(
  finding: Finding,
  {
    found,
    version,
    keys,
    served,
  }: {
    readonly found: Map<string, Found>;
    readonly version: Version;
    readonly keys: ReadonlyMap<string, string>;
    readonly served: ReadonlyMap<string, readonly Version[]>;
  },
): void {
  const { id, cause, args, operations } = finding;
  const key = JSON.stringify([id, cause, args, cause.base === null && cause.revision === null ? operations : null]);
  const entry: Found = found.get(key) ?? { finding, operations: new Map(), versions: new Set() };
  found.set(key, entry);
  entry.versions.add(version);
  for (const each of operations) {
    entry.operations.set(nameOf(each), each);
    for (const other of served.get(keys.get(nameOf(each)) ?? "") ?? []) entry.versions.add(other);
  }
}

function groupByVersions(found: readonly Found[], versions: readonly Version[]): readonly ApiChange[] {
  const groups = new Map<string, { versions: readonly Version[]; findings: Finding[] }>();
  for (const { finding, operations, versions: own } of found) {
    const list = versions.filter((version) => own.has(version));
    const group = groups.get(list.join("\n")) ?? { versions: list, findings: [] };
    groups.set(list.join("\n"), group);
    group.findings.push({ ...finding, operations: [...operations.values()] });
  }
  return [...groups.values()].map((group) => ({ kind: "changed", after: null, operations: 0, ...group }));
}

function servedVersions(
  keysByVersion: ReadonlyMap<Version, ReadonlyMap<string, string>>,
): ReadonlyMap<string, readonly Version[]> {
  const served = new Map<string, Version[]>();
  for (const [version, keys] of keysByVersion)
    for (const key of keys.values()) served.set(key, [...(served.get(key) ?? []), version]);
  return served;
}

/**
 * Returns a key for the revisions of each operation on both sides, keyed by the operation's method and path. Versions
 * with the same revision share one object, and `numbers` contains a number for each object.
 */
function keysOfPairs(
  base: DiffSide,
  revision: DiffSide,
  numbers: Map<SideOperation, number>,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, [number | null, number | null]>();
  for (const [index, { operations }] of [base, revision].entries())
    for (const each of operations) {
      const name = nameOf(each.operation);
      const pair = pairs.get(name) ?? [null, null];
      const number = numbers.get(each) ?? numbers.size;
      numbers.set(each, number);
      pair[index] = number;
      pairs.set(name, pair);
    }
  return new Map([...pairs].map(([name, pair]) => [name, `${pair.join(" ")} ${name}`]));
}

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}
