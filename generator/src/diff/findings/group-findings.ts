import type { Emission, Finding, Occurrence, OperationRef } from "./finding.js";
import { compareVersions } from "../../version/version.js";
import { levelOf } from "./level-of.js";

const order = { error: 0, warning: 1, info: 2 };
const verdicts = { breaking: 2, risky: 1, safe: 0 };

/**
 * Groups findings by their cause: a change to a schema becomes one finding, with every operation that it affects.
 * Sorted by level, id and place.
 */
export function groupFindings(emissions: readonly Emission[]): readonly Finding[] {
  const groups = new Map<string, Emission[]>();
  // Cached by `args`, because the findings of one change share that object in all operations.
  const texts = new WeakMap<object, string>();
  for (const emission of emissions) {
    const text = texts.get(emission.args) ?? textOf(emission);
    texts.set(emission.args, text);
    // Findings without a location can't share a cause, so they are grouped only within an operation.
    const isPlaceless = emission.cause.base === null && emission.cause.revision === null;
    const key = `${emission.id} ${isPlaceless ? keyOf(emission.occurrence.operation) : ""} ${text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [emission]);
    else group.push(emission);
  }
  const keyed = [...groups.values()].map((group) => {
    const finding = toFinding(group);
    return { finding, keys: sortKeysOf(finding) };
  });
  return keyed.sort((left, right) => compareKeys(left.keys, right.keys)).map(({ finding }) => finding);
}

function textOf({ id, cause, args }: Emission): string {
  // Documents repeat security requirements in many operations, so equal changes are grouped regardless of location.
  const isRepeated = /^(?:api-security|security-requirement)-/.test(id);
  return JSON.stringify(isRepeated ? args : [cause.base, cause.revision, args]);
}

function toFinding(group: readonly Emission[]): Finding {
  // The strictest verdict applies: the same schema can be harmless in one operation and break another.
  const [first, ...others] = group;
  if (first === undefined) throw new Error("A group is empty.");
  const worst = others.reduce((one, other) => {
    const difference = verdicts[other.wire] - verdicts[one.wire] || verdicts[other.types] - verdicts[one.types];
    return difference > 0 || (difference === 0 && one.witness === null && other.witness !== null) ? other : one;
  }, first);
  const occurrences = unique(
    group.map(({ occurrence }) => occurrence),
    ({ operation, status, mediaType, parameter, property }) =>
      [keyOf(operation), status, mediaType, parameter?.in, parameter?.name, property].join("\n"),
  );
  const operations = mergeOperations(group.flatMap(({ occurrence: { operation } }) => operation ?? []));
  const { occurrence: _, ...finding } = worst;
  return { ...finding, level: levelOf(worst), occurrences, operations };
}

function keyOf(operation: OperationRef | null): string {
  return operation === null ? "" : `${operation.path} ${operation.method}`;
}

function unique(list: readonly Occurrence[], key: (each: Occurrence) => string): readonly Occurrence[] {
  return [...new Map(list.map((each) => [key(each), each])).values()];
}

/** Merges the versions of equal operations. */
function mergeOperations(operations: readonly OperationRef[]): readonly OperationRef[] {
  const merged = new Map<string, OperationRef>();
  for (const each of operations) {
    const known = merged.get(keyOf(each));
    const versions = known === undefined ? each.versions : mergeVersions(known.versions, each.versions);
    merged.set(keyOf(each), { ...each, versions });
  }
  return [...merged.values()];
}

function mergeVersions(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === right.length && left.every((each, index) => each === right[index])) return left;
  return [...new Set([...left, ...right])].sort(compareVersions);
}

function sortKeysOf({ level, id, operations, cause, args }: Finding): readonly string[] {
  const place = cause.revision ?? cause.base ?? "";
  return [String(order[level]), id, keyOf(operations[0] ?? null), place, JSON.stringify(args)];
}

function compareKeys(left: readonly string[], right: readonly string[]): number {
  const index = left.findIndex((key, at) => key !== right[at]);
  if (index === -1) return 0;
  return (left[index] ?? "") < (right[index] ?? "") ? -1 : 1;
}
