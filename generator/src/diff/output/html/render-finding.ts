import { markup, type Markup } from "../../../render/markup.js";
import { plural } from "../../../diagnostics/plural.js";
import type { CausePosition, LocatedFinding } from "../../report.js";
import { describeApproval, describeChange, describeHint, describeVersions } from "../describe-finding.js";
import { renderPlace } from "./render-place.js";

const MAX_WITNESS = 2_000;

/** Renders a finding with its verdicts, an example of the break, and its position in the documents. */
export function renderFinding(finding: LocatedFinding): Markup {
  const { id, level, wire, types, confidence, fingerprint, occurrences, witness } = finding;
  const place = renderPlace(finding);
  const more =
    occurrences.length < 2
      ? ""
      : markup` <span class="quiet">and ${plural(occurrences.length - 1, "other place")}</span>`;
  const versions = describeVersions(finding);
  const hint = describeHint(finding);
  const approval = describeApproval(finding);
  return markup`<li class="finding ${level}">
<p class="change">${describeChange(finding)}</p>
${place === "" ? "" : markup`<p class="place">${place}${more}</p>\n`}<p class="verdicts">${[
    renderVerdict("requests", wire),
    renderVerdict("types", types),
    confidence === "unproven" ? markup`<span class="chip">not proven</span>` : "",
  ]}</p>
${hint === "" ? "" : markup`<p class="hint">${hint}</p>\n`}${approval === "" ? "" : markup`<p class="approval">${approval}</p>\n`}${witness === null ? "" : renderWitness(witness[0], finding)}<p class="cause"><code>${id}</code>${renderCause(finding)}${
    versions === "" ? "" : markup` <span>in ${versions}</span>`
  } <span class="fingerprint">${fingerprint}</span></p>
</li>
`;
}

function renderVerdict(subject: string, verdict: LocatedFinding["wire"]): Markup | string {
  return verdict === "safe" ? "" : markup`<span class="chip ${verdict}">${subject}: ${verdict}</span> `;
}

function renderWitness(value: unknown, { direction }: LocatedFinding): Markup {
  const text = JSON.stringify(value, null, 2);
  const shown = text.length > MAX_WITNESS ? `${text.slice(0, MAX_WITNESS)}…` : text;
  const label = direction === "request" ? "Was accepted, and no longer is" : "Is sent now, and was not before";
  return markup`<p class="label">${label}:</p>
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
