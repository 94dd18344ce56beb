import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { markup, type Markup } from "../../render/markup.js";
import type { ApiHistory } from "../history.js";
import { countLevels, type DiffReport, type LocatedFinding } from "../report.js";
import { rulesetVersion } from "./format-json.js";
import { renderFindings } from "./html/render-findings.js";
import { renderMatrix } from "./html/render-matrix.js";
import { renderTimeline } from "./html/render-timeline.js";
import { renderVersion } from "./html/render-version.js";
import { styleSheet } from "./html/style-sheet.js";

/**
 * Formats a report as one HTML page that has no scripts and loads no other files. Its content security policy allows
 * only its own style sheet.
 */
export function formatHtml(report: DiffReport): string {
  const { base, revision, titles, history } = report;
  const title = titles.length === 0 ? "API changes" : titles.join(", ");
  const isOnly = history.length === 1;
  const versions = markup`${history.map((each, index) => renderVersions(each, { prefix: `v${index}-`, isOnly }))}`;
  const matrices = history.map((each, index) => renderOperations(each, { prefix: `m${index}-`, isOnly }));
  const changes = renderLevels(report);
  // The timeline comes first only if it includes both sides of the comparison.
  const isBetweenVersions = history.some((each) =>
    [base, revision].every((label) => each.versions.some(({ version }) => version === label)),
  );
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(styleSheet)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}: ${base} → ${revision}</title>
<style>${styleSheet}</style>
</head>
<body>
<a class="skip" href="#breaking">Skip to the breaking changes</a>
<header>
${
  titles.length === 0
    ? ""
    : markup`<p class="kicker">API changes</p>
`
}<h1>${title}</h1>
<p class="range"><b>${base}</b> → <b>${revision}</b></p>
${renderCounts(report)}</header>
<main>
${isBetweenVersions ? [versions, changes] : [changes, versions]}${matrices}</main>
<footer>Made by <code>almanac diff</code>, rules ${rulesetVersion}.</footer>
</body>
</html>`;
  return page.toString();
}

/** The hash of a source in a content security policy. */
function hashOf(source: Markup): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(source.toString()))));
}

const sections = [
  [
    "error",
    "breaking",
    "Breaking changes",
    "Requests that worked before now fail, or code that uses the generated types no longer compiles.",
  ],
  [
    "warning",
    "risky",
    "Risky changes",
    "Requests may fail, or code that uses the generated types may no longer compile.",
  ],
  ["info", "changed", "Other changes", "Nothing breaks."],
] as const;

function renderCounts({ findings }: DiffReport): Markup {
  const counts = countLevels(findings);
  return markup`<ul class="counts">
${sections.map(
  ([level, name, title]) =>
    markup`<li class="${name}"><a href="#${name}"><b>${counts[level]}</b> ${countedTitle(title, counts[level])}</a></li>\n`,
)}</ul>
`;
}

function countedTitle(title: string, count: number): string {
  return (count === 1 ? title.replace(/s$/, "") : title).toLowerCase();
}

interface Placing {
  /** The prefix of element ids, which must be unique in the page. */
  readonly prefix: string;
  /** Whether the report is about one API, so that headings don't name it. */
  readonly isOnly: boolean;
}

function renderVersions(history: ApiHistory, { prefix, isOnly }: Placing): Markup {
  const { versions } = history;
  return markup`<section>
<h2>${titleOf("Versions", history, isOnly)}</h2>
<p class="lead">What each version added, removed and changed compared with the previous version, and which of its operations have a sunset date.</p>
${renderTimeline(history, prefix)}<div class="steps">
${versions.map((each, index) =>
  renderVersion(each, { id: `${prefix}${index}`, before: versions[index - 1]?.version ?? null }),
)}</div>
</section>
`;
}

function renderOperations(history: ApiHistory, { prefix, isOnly }: Placing): Markup {
  return markup`<section class="matrix-section">
<h2>${titleOf("Operations by version", history, isOnly)}</h2>
${renderMatrix(history, prefix)}</section>
`;
}

function titleOf(title: string, { api }: ApiHistory, isOnly: boolean): string {
  return isOnly || api === null ? title : `${title} of ${api}`;
}

function renderLevels({ findings }: DiffReport): Markup {
  return markup`${sections.map(([level, name, title, description]) => {
    const own = findings.filter((each) => each.level === level);
    return markup`<section id="${name}">
<h2>${title} <span class="quiet">${own.length}</span></h2>
<p class="lead">${own.length === 0 ? "None." : description}</p>
${renderSection(own, level)}</section>
`;
  })}`;
}

function renderSection(findings: readonly LocatedFinding[], level: LocatedFinding["level"]): Markup {
  if (findings.length === 0) return markup``;
  // Changes that break nothing are collapsed.
  if (level !== "info") return renderFindings(findings);
  return markup`<details><summary>Show ${findings.length === 1 ? "it" : `all ${findings.length}`}</summary>
${renderFindings(findings)}</details>
`;
}
