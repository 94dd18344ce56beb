import { compareDocuments, type DiffSide } from "../../../generator/dist/diff/compare-documents.js";
import type { Finding } from "../../../generator/dist/diff/findings/finding.js";
import { groupFindings } from "../../../generator/dist/diff/findings/group-findings.js";
import type { JsonObject } from "../../../generator/dist/model/json.js";
import { openSide } from "./open-side.js";
import { rewritings, type Rewriting } from "./rewritings.js";

export interface Differences {
  /** Whether the document can be read. If not, nothing is compared. */
  readonly isRead: boolean;
  /** The names of the rewritings that apply to the document. */
  readonly rewritings: readonly string[];
  /** The rewriting, the id and the place of each unexpected finding. */
  readonly found: readonly string[];
}

/** Compares a document with itself and with rewritten copies, in both directions. */
export async function describeDifferences(
  document: JsonObject,
  chosen: readonly Rewriting[] = rewritings,
): Promise<Differences> {
  const base = await openSide(JSON.stringify(document));
  if (base === null) return { isRead: false, rewritings: [], found: [] };
  const found = compare(base, base).map((finding) => describe("none", finding));
  const applied: string[] = [];
  for (const { name, rewrite, causes } of chosen) {
    const text = rewrite(document);
    if (text === null) continue;
    applied.push(name);
    const other = await openSide(text);
    if (other === null) {
      found.push(`${name}: the document can't be read`);
      continue;
    }
    const findings = [...compare(base, other), ...compare(other, base)];
    found.push(...findings.filter((each) => !causes(each)).map((each) => describe(name, each)));
  }
  return { isRead: true, rewritings: applied, found };
}

function compare(base: DiffSide, revision: DiffSide): readonly Finding[] {
  return groupFindings(compareDocuments(base, revision, { today: null }));
}

function describe(rewriting: string, { id, cause, args }: Finding): string {
  return `${rewriting}: ${id} at ${cause.base ?? "-"} and ${cause.revision ?? "-"} ${JSON.stringify(args)}`;
}
