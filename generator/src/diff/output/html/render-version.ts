import { markup, type Markup } from "../../../render/markup.js";
import { plural } from "../../../diagnostics/plural.js";
import type { OperationRef } from "../../findings/finding.js";
import type { HistoryVersion, Sunset } from "../../history.js";
import type { LocatedFinding } from "../../report.js";
import { describeChange } from "../describe-finding.js";
import { renderPlace } from "./render-place.js";
import { renderOperation } from "./render-operation.js";
import { renderOperations } from "./render-operations.js";

const levels = [
  ["error", "breaking", "Breaking"],
  ["warning", "risky", "Risky"],
  ["info", "changed", "Other changes"],
] as const;

/** Renders what a version introduced, changed, removed and will stop serving. */
export function renderVersion(
  version: HistoryVersion,
  { id, before }: { readonly id: string; readonly before: string | null },
): Markup {
  const { added, removed, findings, sunsets } = version;
  const parts = [
    renderList("Added", added),
    renderList("Removed", removed),
    ...levels.map(([level, name, title]) =>
      renderChanges(title, { name, findings: findings.filter((each) => each.level === level) }),
    ),
    renderSunsets(sunsets),
  ];
  const since = before === null ? "" : markup` <span class="quiet">since ${before}</span>`;
  const isEmpty = added.length + removed.length + findings.length + sunsets.length === 0;
  const nothing = before === null ? "The first version." : "Nothing changed.";
  // The id is inside `details`, because a link to an element inside it opens it.
  return markup`<details class="step">
<summary><b class="version">${version.version}</b>${since} ${renderCounts(version)}</summary>
<div id="${id}" class="body">
${isEmpty ? markup`<p class="quiet">${nothing}</p>` : parts}</div>
</details>
`;
}

function renderCounts({ added, removed, findings, sunsets }: HistoryVersion): Markup {
  const counts: readonly (readonly [string, string, number])[] = [
    ["added", "added", added.length],
    ["removed", "removed", removed.length],
    ...levels.map(([level, name]) => [name, name, findings.filter((each) => each.level === level).length] as const),
    ["sunset", "with a sunset date", sunsets.length],
  ];
  return markup`${counts
    .filter(([, , count]) => count > 0)
    .map(([name, text, count]) => markup`<span class="chip ${name}">${count} ${text}</span> `)}`;
}

function renderList(title: string, operations: readonly OperationRef[]): Markup {
  if (operations.length === 0) return markup``;
  return markup`<h4>${title} (${operations.length})</h4>
${renderOperations(operations, Infinity)}
`;
}

function renderChanges(
  title: string,
  { name, findings }: { readonly name: string; readonly findings: readonly LocatedFinding[] },
): Markup {
  if (findings.length === 0) return markup``;
  return markup`<h4 class="${name}">${title} (${findings.length})</h4>
<ul class="changes">
${findings.map(renderChange)}</ul>
`;
}

function renderChange(finding: LocatedFinding): Markup {
  const place = renderPlace(finding);
  const [operation, ...others] = finding.operations;
  const reach = operation === undefined ? "" : renderOperation(operation);
  const more =
    others.length === 0 ? "" : markup` <span class="quiet">and ${plural(others.length, "other operation")}</span>`;
  return markup`<li><span class="change">${describeChange(finding)}</span>${place === "" ? "" : markup` <span class="place">${place}</span>`} ${reach}${more}</li>
`;
}

function renderSunsets(sunsets: readonly Sunset[]): Markup {
  if (sunsets.length === 0) return markup``;
  const dates = new Map<string, OperationRef[]>();
  for (const { date, operation } of sunsets) {
    const known = dates.get(date);
    if (known === undefined) dates.set(date, [operation]);
    else known.push(operation);
  }
  return markup`<h4 class="sunset">Sunset (${sunsets.length})</h4>
<dl class="sunsets">
${[...dates].map(([date, operations]) => markup`<dt>${date}</dt><dd>${renderOperations(operations)}</dd>\n`)}</dl>
`;
}
