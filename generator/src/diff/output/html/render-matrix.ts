import { markup, type Markup } from "../../../render/markup.js";
import type { ApiHistory, HistoryCell, HistoryOperation } from "../../history.js";
import { renderOperation } from "./render-operation.js";

type State = HistoryCell["state"];

const symbols: Readonly<Record<State, string>> = {
  absent: "",
  added: "+",
  same: "·",
  changed: "○",
  risky: "◐",
  breaking: "●",
  removed: "−",
};
const meanings: Readonly<Record<Exclude<State, "absent">, string>> = {
  added: "new",
  breaking: "changed; breaks callers or types",
  risky: "changed; may break callers or types",
  changed: "changed; breaks nothing",
  same: "unchanged",
  removed: "removed",
};
const filters = [
  ["all", "All operations"],
  ["changed", "Changed or new"],
  ["breaking", "Breaking"],
] as const;

/** Renders a table of operations by versions, grouped by tag. */
export function renderMatrix({ versions, operations, title }: ApiHistory, prefix: string): Markup {
  const groups = [...new Set(operations.map(({ group }) => group))];
  const name = `${prefix}filter`;
  const start = sharedStart(operations.map(({ path }) => path));
  const rows = operations.map((each) => ({ ...each, path: each.path.slice(start.length) || "/" }));
  return markup`<fieldset class="filter"><legend>Show</legend>
${filters.map(
  ([value, label]) =>
    markup`<label><input type="radio" name="${name}" value="${value}"${value === "all" ? markup` checked` : ""}> ${label}</label>\n`,
)}</fieldset>
<ul class="legend">
${Object.entries(meanings).map(
  ([state, meaning]) =>
    markup`<li><span class="symbol ${state}" aria-hidden="true">${symbols[state as State]}</span> ${meaning}</li>\n`,
)}<li><span class="symbol sunset" aria-hidden="true">†</span> has a sunset date</li>
</ul>
<div class="scroll tall" role="region" aria-label="Operations by version" tabindex="0">
<table class="matrix">
<caption class="spoken">${title}: ${operations.length} operations in ${versions.length} versions</caption>
<thead><tr><th scope="col">Operation${start === "" ? "" : markup` <span class="quiet">below ${start}</span>`}</th>${versions.map(({ version }) => markup`<th scope="col">${version}</th>`)}</tr></thead>
${groups.map((group) =>
  renderGroup(
    group ?? "No tag",
    rows.filter((each) => each.group === group),
    versions.length,
  ),
)}</table>
</div>
`;
}

function renderGroup(group: string, rows: readonly HistoryOperation[], columns: number): Markup {
  const classes = rows.map(classOf);
  const worst = (["breaking", "changed", "same"] as const).find((each) => classes.includes(each)) ?? "same";
  return markup`<tbody class="${worst}">
<tr class="${worst}"><th class="tag" scope="rowgroup" colspan="${columns + 1}">${group}</th></tr>
${rows.map((row, index) => renderRow(row, classes[index] ?? "same"))}</tbody>
`;
}

function classOf({ cells }: HistoryOperation): "breaking" | "changed" | "same" {
  const has = (states: readonly State[]): boolean => cells.some(({ state }) => states.includes(state));
  if (has(["breaking", "removed"])) return "breaking";
  return has(["added", "changed", "risky"]) ? "changed" : "same";
}

function renderRow(row: HistoryOperation, name: string): Markup {
  return markup`<tr class="${name}"><th scope="row">${renderOperation(row)}</th>${row.cells.map(renderCell)}</tr>
`;
}

function renderCell({ state, isDeprecated, sunset }: HistoryCell): Markup {
  if (state === "absent") return markup`<td></td>`;
  const notes = [
    ...(state === "same" ? [] : [meanings[state]]),
    ...(isDeprecated ? ["deprecated"] : []),
    ...(sunset === null ? [] : [`sunset on ${sunset}`]),
  ].join(", ");
  const mark = sunset === null ? "" : markup`<span class="mark" aria-hidden="true">†</span>`;
  const text = notes === "" ? "" : markup`<span class="spoken">${notes}</span>`;
  const tooltip = notes === "" ? markup`` : markup` title="${notes}"`;
  return markup`<td class="${state}"${tooltip}><span aria-hidden="true">${symbols[state]}</span>${mark}${text}</td>`;
}

/** Returns the leading segments that all paths share, up to the first parameter. */
function sharedStart(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const segments = first.split("/");
  const end = segments.findIndex(
    (segment, index) => segment.includes("{") || others.some((path) => path.split("/")[index] !== segment),
  );
  return segments.slice(0, end === -1 ? segments.length : end).join("/");
}
