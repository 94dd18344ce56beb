import { terminalText } from "../../diagnostics/terminal-text.js";
import { plural } from "../../diagnostics/plural.js";
import type { ListedApi, ListedVersion } from "./list-versions.js";

/** Formats the versions of an API, newest first, each with the operations that it introduced and those with a sunset date. */
export function formatVersions({ name, versions }: ListedApi): string {
  const newest = [...versions].reverse();
  const blocks = newest.map((each, index) => formatVersion(each, { isFirst: index === newest.length - 1 }));
  const isVersioned = versions.some(({ version }) => version !== null);
  const count = isVersioned ? plural(versions.length, "version") : "no versions";
  return [`${terminalText(name)}: ${count}`, ...blocks].join("\n\n");
}

function formatVersion(listed: ListedVersion, { isFirst }: { isFirst: boolean }): string {
  const { version, operations, added, changed, removed, deprecated, sunset, goneOn } = listed;
  const title = version === null ? [] : [terminalText(version)];
  const head = [...title, plural(operations, "operation"), ...(goneOn === null ? [] : [`gone on ${goneOn}`])];
  const until = new Map(sunset.map(({ operation, date }) => [operation, `${operation} (until ${date})`]));
  const ending = sunset.map(({ operation }) => until.get(operation) ?? operation);
  // Omits `added` for the first version, because it adds every operation. Omits operations with a sunset date from
  // `deprecated`, because `sunset` lists them.
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["added", isFirst ? [] : added],
    ["changed", changed],
    ["removed", removed],
    ["deprecated", deprecated.filter((operation) => !until.has(operation))],
    ["sunset", goneOn === null || sunset.length <= shown ? ending : []],
  ];
  const lines = rows.flatMap(([label, names]) => (names.length === 0 ? [] : [formatRow(label, names)]));
  return [head.join("  "), ...(lines.length === 0 && !isFirst ? ["  no changes"] : lines)].join("\n");
}

/** The number of operations after which a row is cut off. */
const shown = 8;

function formatRow(label: string, names: readonly string[]): string {
  const rest = names.length > shown ? ` and ${names.length - shown} more` : "";
  return `  ${label.padEnd(10)}  ${names.slice(0, shown).map(terminalText).join(", ")}${rest}`;
}
