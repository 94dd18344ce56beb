import { terminalText } from "../../diagnostics/terminal-text.js";
import { plural } from "../../diagnostics/plural.js";
import { describeVersions } from "../api-changes/describe-versions.js";
import type { ListedApi, ListedVersion, Sunset } from "./list-versions.js";

/**
 * Formats the versions of an API, newest first, each with the operations that it introduced. A sunset date is listed once:
 * in the first version that has it.
 */
export function formatVersions({ name, versions }: ListedApi): string {
  const blocks = versions.map((_, index) => formatVersion(versions, index)).reverse();
  const isVersioned = versions.some(({ version }) => version !== null);
  const count = isVersioned ? plural(versions.length, "version") : "no versions";
  return [`${terminalText(name)}: ${count}`, ...blocks].join("\n\n");
}

function formatVersion(versions: readonly ListedVersion[], index: number): string {
  const listed = versions[index];
  if (listed === undefined) return "";
  const { version, operations, added, changed, removed, deprecated, sunset, goneOn } = listed;
  const isFirst = index === 0;
  const title = version === null ? [] : [terminalText(version)];
  const head = [...title, plural(operations, "operation"), ...(goneOn === null ? [] : [`gone on ${goneOn}`])];
  const isEnding = new Set(sunset.map(({ operation }) => operation));
  const ending = sunset.flatMap((each) => formatSunset(each, { versions, index }));
  // Omits `added` for the first version, because it adds every operation. Omits operations with a sunset date from
  // `deprecated`, because `sunset` lists them.
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["added", isFirst ? [] : added],
    ["changed", changed],
    ["removed", removed],
    ["deprecated", deprecated.filter((operation) => !isEnding.has(operation))],
    ["sunset", goneOn === null || sunset.length <= shown ? ending : []],
  ];
  const lines = rows.flatMap(([label, names]) => (names.length === 0 ? [] : [formatRow(label, names)]));
  return [head.join("  "), ...(lines.length === 0 && !isFirst ? ["  no changes"] : lines)].join("\n");
}

/** Formats a sunset date with the versions that have it. Empty if the previous version has the same date. */
function formatSunset(
  { operation, date }: Sunset,
  { versions, index }: { readonly versions: readonly ListedVersion[]; readonly index: number },
): readonly string[] {
  const hasDate = ({ sunset }: ListedVersion): boolean =>
    sunset.some((each) => each.operation === operation && each.date === date);
  const previous = versions[index - 1];
  if (previous !== undefined && hasDate(previous)) return [];
  const end = versions.findIndex((each, at) => at > index && !hasDate(each));
  const served = versions.slice(index, end === -1 ? versions.length : end).flatMap(({ version }) => version ?? []);
  const all = versions.flatMap(({ version }) => version ?? []);
  const range = served.length > 1 ? `, in versions ${describeVersions(served, all)}` : "";
  return [`${operation} (until ${date}${range})`];
}

/** The number of operations after which a row is cut off. */
const shown = 8;

function formatRow(label: string, names: readonly string[]): string {
  const rest = names.length > shown ? ` and ${names.length - shown} more` : "";
  return `  ${label.padEnd(10)}  ${names.slice(0, shown).map(terminalText).join(", ")}${rest}`;
}
