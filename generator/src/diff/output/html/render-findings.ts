import { markup, type Markup } from "../../../render/markup.js";
import type { LocatedFinding } from "../../report.js";
import { renderFinding } from "./render-finding.js";
import { renderOperation } from "./render-operation.js";
import { renderOperations } from "./render-operations.js";

/** Renders findings, grouped by the operations that they affect. The largest groups come first. */
export function renderFindings(findings: readonly LocatedFinding[]): Markup {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.api, finding.operations.map(({ method, path }) => [method, path])]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const sorted = [...groups.values()].sort((left, right) => right.length - left.length);
  return markup`${sorted.map(renderGroup)}`;
}

function renderGroup(findings: readonly LocatedFinding[]): Markup {
  const [first] = findings;
  if (first === undefined) return markup``;
  const [operation, ...others] = first.operations;
  const api = first.api === null ? "" : markup`<span class="api">${first.api}</span> `;
  const title = operation === undefined ? "The document" : renderOperation(operation);
  const rest = others.length === 0 ? "" : markup` <span class="quiet">and ${others.length} more</span>`;
  const count = findings.length === 1 ? "1 change" : `${findings.length} changes`;
  return markup`<article class="group">
<h3>${api}${title}${rest} <span class="count">${count}</span></h3>
${others.length === 0 ? "" : renderOperations(first.operations, 0)}
<ul class="findings">
${mergeSimilar(findings).map(renderFinding)}</ul>
</article>
`;
}

/** Groups the findings that differ only in their arguments. */
function mergeSimilar(findings: readonly LocatedFinding[]): readonly (readonly LocatedFinding[])[] {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const { id, cause, wire, types, confidence, level, occurrences, approval, hint } = finding;
    // Findings without a cause aren't merged, because they can describe unrelated changes.
    const isPlaceless = cause.base === null && cause.revision === null;
    const own = isPlaceless || hint !== null ? finding.fingerprint : "";
    const key = JSON.stringify([id, cause, wire, types, confidence, level, approval, occurrences, own]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
