import { markup, type Markup } from "../../../render/markup.js";
import { plural } from "../../../diagnostics/plural.js";
import type { ApiHistory, HistoryVersion } from "../../history.js";

const WIDTH = 100;
const kinds = ["added", "breaking", "risky", "changed"] as const;

/** Renders a timeline of the versions of an API, oldest first. Each version has a bar that shows its changes. */
export function renderTimeline({ versions }: ApiHistory, prefix: string): Markup {
  const most = Math.max(1, ...versions.map((each) => kinds.reduce((sum, kind) => sum + countOf(each, kind), 0)));
  return markup`<div class="scroll" role="region" aria-label="Timeline of versions" tabindex="0">
<ol class="timeline">
${versions.map((each, index) => renderStop(each, { id: `${prefix}${index}`, most, isFirst: index === 0 }))}</ol>
</div>
`;
}

function countOf({ added, findings }: HistoryVersion, kind: (typeof kinds)[number]): number {
  const levels = { breaking: "error", risky: "warning", changed: "info" } as const;
  return kind === "added" ? added.length : findings.filter(({ level }) => level === levels[kind]).length;
}

interface StopOptions {
  readonly id: string;
  readonly most: number;
  readonly isFirst: boolean;
}

function renderStop(version: HistoryVersion, { id, most, isFirst }: StopOptions): Markup {
  const { operations, added, removed, sunsets } = version;
  const breaking = countOf(version, "breaking");
  const rows: readonly (readonly [string, string | Markup])[] = [
    ["added", added.length === 0 ? "" : `+${added.length} added`],
    ["removed", removed.length === 0 ? "" : `−${removed.length} removed`],
    ["breaking", breaking === 0 ? "" : `${breaking} breaking`],
    ["quiet", isFirst || breaking + added.length + removed.length > 0 ? "" : "nothing breaks"],
    [
      "sunset",
      sunsets.length === 0
        ? ""
        : markup`${sunsets.length} ${sunsets.length === 1 ? "ends" : "end"} by <span class="nowrap">${sunsets.at(-1)?.date ?? ""}</span>`,
    ],
  ];
  return markup`<li><a href="#${id}"><b class="version">${version.version}</b>
<span class="quiet">${plural(operations, "operation")}</span>
${renderBar(version, most)}
${rows.filter(([, text]) => text !== "").map(([name, text]) => markup`<span class="fact ${name}">${text}</span>\n`)}</a></li>
`;
}

function renderBar(version: HistoryVersion, most: number): Markup {
  let x = 0;
  const parts = kinds.map((kind) => {
    const width = Math.round((countOf(version, kind) / most) * WIDTH * 10) / 10;
    const part = width === 0 ? markup`` : markup`<rect class="${kind}" x="${x}" y="0" width="${width}" height="6"/>`;
    x = Math.round((x + width) * 10) / 10;
    return part;
  });
  return markup`<svg class="bar" viewBox="0 0 ${WIDTH} 6" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
