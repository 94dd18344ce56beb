import { markup, type Markup } from "../../../render/markup.js";
import { plural } from "../../../diagnostics/plural.js";
import type { CausePosition, LocatedFinding } from "../../report.js";
import { describeApproval, describeChange, describeHint, describeVersions, labelWitness } from "../describe-finding.js";
import type { Witness } from "../../findings/witness.js";
import { renderPlace } from "./render-place.js";

const MAX_WITNESS = 2_000;

/**
 * Renders findings that differ only in their arguments, such as the values that were added to an enum: their verdicts, an
 * example of the break, and their position in the documents.
 */
export function renderFinding(findings: readonly LocatedFinding[]): Markup {
  const [finding, ...others] = findings;
  if (finding === undefined) return markup``;
  const { id, level, wire, types, confidence, occurrences, witness } = finding;
  const place = renderPlace(finding);
  const more =
    occurrences.length < 2
      ? ""
      : markup` <span class="quiet">and ${plural(occurrences.length - 1, "other place")}</span>`;
  const versions = describeVersions(finding);
  const hint = describeHint(finding);
  const approval = describeApproval(finding);
  return markup`<li class="finding ${level}">
<p class="change">${others.length === 0 ? describeChange(finding) : `${nameOf(finding)}: ${findings.length}`}</p>
${place === "" ? "" : markup`<p class="place">${place}${more}</p>\n`}<p class="verdicts">${[
    renderVerdict("requests", wire),
    renderVerdict("types", types),
    confidence === "unproven" ? markup`<span class="chip">not proven</span>` : "",
  ]}</p>
${hint === "" ? "" : markup`<p class="hint">${hint}</p>\n`}${approval === "" ? "" : markup`<p class="approval">${approval}</p>\n`}${
    others.length === 0 ? "" : renderValues(findings)
  }${witness === null ? "" : renderWitness(finding, witness)}<p class="cause"><code>${id}</code>${renderCause(finding)}${
    versions === "" ? "" : markup` <span>in ${versions}</span>`
  }${others.length === 0 ? markup` <span class="fingerprint">${finding.fingerprint}</span>` : ""}</p>
</li>
`;
}

/** Returns the description of a change without its arguments. */
function nameOf(finding: LocatedFinding): string {
  return describeChange(finding).split(": ")[0] ?? "";
}

function renderValues(findings: readonly LocatedFinding[]): Markup {
  return markup`<ul class="values">
${findings.map((each) => {
  const value = describeChange(each).slice(nameOf(each).length + 2);
  return markup`<li><code>${value}</code> <span class="fingerprint">${each.fingerprint}</span></li>\n`;
})}</ul>
`;
}

function renderVerdict(subject: string, verdict: LocatedFinding["wire"]): Markup | string {
  return verdict === "safe" ? "" : markup`<span class="chip ${verdict}">${subject}: ${verdict}</span> `;
}

function renderWitness(finding: LocatedFinding, witness: Witness): Markup {
  const text = witness.kind === "value" ? JSON.stringify(witness.value, null, 2) : witness.text;
  const shown = text.length > MAX_WITNESS ? `${text.slice(0, MAX_WITNESS)}…` : text;
  const label = labelWitness(finding);
  return markup`<p class="label">${label.charAt(0).toUpperCase()}${label.slice(1)}:</p>
<pre tabindex="0">${shown}</pre>
`;
}

function renderCause({ cause: { base, revision } }: LocatedFinding): Markup {
  const [before, after] = [formatPosition(base), formatPosition(revision)];
  const parts = before === after ? [after] : [before, after];
  const text = parts.filter((part) => part !== "").join(" → ");
  return text === "" ? markup`` : markup` <span class="position">${text}</span>`;
}

function formatPosition(position: CausePosition | null): string {
  if (position === null) return "";
  return position.line === null ? position.file : `${position.file}:${position.line}`;
}
