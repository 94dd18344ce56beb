import type { Finding, OperationRef } from "../../diff/findings/finding.js";
import type { Verdict } from "../../diff/rules/rule.js";
import type { ApiChange } from "../api-changes/api-change.js";
import type { Rename } from "../../config/config.js";
import { describeChangeBriefly } from "../api-changes/describe-change-briefly.js";
import { describeVersions } from "../api-changes/describe-versions.js";
import { sections, type ChangelogItem, type Section } from "./changelog-item.js";
import { mergeRenamed } from "./merge-renamed.js";
import { sectionOf } from "./section-of.js";

export interface ItemContext {
  /** All versions of the API, oldest first. */
  readonly all: readonly string[];
  /** The first tag of each operation, keyed by method and path. */
  readonly tags: ReadonlyMap<string, string>;
  /** The renames that the configuration states. */
  readonly renamed: readonly Rename[];
}

const order: Readonly<Record<Verdict, number>> = { safe: 0, risky: 1, breaking: 2 };

/** Converts findings to items, one for each edit, sorted by section, tag and text. */
export function buildItems(changes: readonly ApiChange[], context: ItemContext): readonly ChangelogItem[] {
  const items = new Map<string, ChangelogItem>();
  for (const change of changes) {
    const versions = change.kind === "changed" ? describeVersions(change.versions, context.all) : "";
    for (const finding of change.findings) {
      const item = toItem(finding, versions, context);
      const key = JSON.stringify([item.text, item.cause, versions]);
      const known = items.get(key);
      items.set(key, known === undefined ? item : merge(known, item));
    }
  }
  return mergeRenamed([...items.values()], context.renamed).toSorted(compareItems);
}

function toItem(finding: Finding, versions: string, { tags }: ItemContext): ChangelogItem {
  const { id, wire, types, operations, occurrences, cause } = finding;
  const own = new Set(operations.map(({ method, path }) => tags.get(`${method} ${path}`) ?? null));
  const [tag = null] = own;
  return {
    section: sectionOf(finding),
    tag: own.size === 1 ? tag : null,
    text: describeChangeBriefly(finding),
    wire,
    types,
    ids: [id],
    operations,
    versions,
    cause,
    occurrences,
  };
}

function merge(one: ChangelogItem, other: ChangelogItem): ChangelogItem {
  const worse = (left: Verdict, right: Verdict): Verdict => (order[left] >= order[right] ? left : right);
  const operations = new Map<string, OperationRef>();
  for (const each of [...one.operations, ...other.operations]) operations.set(`${each.path} ${each.method}`, each);
  return {
    ...one,
    section: rankOf(one.section) <= rankOf(other.section) ? one.section : other.section,
    tag: one.tag === other.tag ? one.tag : null,
    wire: worse(one.wire, other.wire),
    types: worse(one.types, other.types),
    ids: [...new Set([...one.ids, ...other.ids])],
    operations: [...operations.values()],
    occurrences: [...one.occurrences, ...other.occurrences],
  };
}

function rankOf(section: Section): number {
  return sections.indexOf(section);
}

function compareItems(left: ChangelogItem, right: ChangelogItem): number {
  const keys = ({ section, tag, text, versions, ids }: ChangelogItem): readonly string[] => [
    String(rankOf(section)),
    // Items without a tag come last.
    tag === null ? "1" : `0${tag}`,
    text,
    versions,
    ids.join(),
  ];
  const [one, other] = [keys(left), keys(right)];
  const index = one.findIndex((key, at) => key !== other[at]);
  return index === -1 ? 0 : (one[index] ?? "") < (other[index] ?? "") ? -1 : 1;
}
