import { sections } from "./changelog-item.js";
import { keepTextOfPeople } from "./keep-text-of-people.js";

/** Separates the part that people may edit from the part that is generated from the documents. */
const marker = "<!-- Written by almanac changelog. Everything below is replaced. -->";
const unreleased = "Unreleased";

export interface ChangelogParts {
  /** The heading of the release, such as `0.2.0`; null if the changes aren't released yet. */
  readonly version: string | null;
  /** The sections of the release; empty if nothing changed, and null to keep what the changelog contains. */
  readonly release: readonly string[] | null;
  /** What each version of the API changed; empty for an API without versions. */
  readonly versions: string;
}

/**
 * Writes the changes into a changelog. Replaces Almanac's entries in the unreleased section, and the list of API
 * versions. Keeps everything else: earlier releases, and what people wrote in the unreleased section. Returns the same text
 * if the changelog is already up to date.
 */
export function updateChangelog(text: string | null, { version, release, versions }: ChangelogParts): string {
  const [kept = ""] = (text ?? "# Changelog\n").replaceAll("\r\n", "\n").split(new RegExp(`^${marker}$`, "m"));
  const { head, blocks } = splitAt("## ", kept);
  const title = version ?? unreleased;
  if (release === null) return join([kept, ...versionsPart(versions)]);
  const others = blocks.filter((block) => titleOf(block) !== unreleased && titleOf(block) !== title);
  const replaced = blocks.filter((block) => !others.includes(block));
  const content = mergeSections(release, replaced);
  const own = content.length === 0 ? [] : [[`## ${title}`, ...content].join("\n\n")];
  return join([head, ...own, ...others, ...versionsPart(versions)]);
}

function versionsPart(versions: string): readonly string[] {
  return versions === "" ? [] : [marker, versions];
}

function join(parts: readonly string[]): string {
  const texts = parts.map((part) => part.trim()).filter((part) => part !== "");
  return `${texts.join("\n\n")}\n`;
}

/**
 * Merges new sections into the blocks that they replace. Keeps the text above the first section, the sections that
 * Almanac doesn't write, such as `### Fixed`, and at the start of the others the entries of people.
 */
function mergeSections(release: readonly string[], blocks: readonly string[]): readonly string[] {
  const own: ReadonlySet<string> = new Set(sections);
  const parts = blocks.map((block) => splitAt("### ", block));
  const heads = parts.map(({ head }) => withoutTitle(head));
  const old = parts.flatMap((part) => part.blocks);
  const merged = sections.map((section) => {
    const kept = old.filter((each) => titleOf(each) === section).map((each) => keepTextOfPeople(withoutTitle(each)));
    const added = release.filter((each) => titleOf(each) === section).map(withoutTitle);
    const texts = [...kept, ...added].map((text) => text.trim()).filter((text) => text !== "");
    return texts.length === 0 ? "" : [`### ${section}`, ...texts].join("\n\n");
  });
  const others = old.filter((each) => !own.has(titleOf(each)));
  return [...heads, ...merged, ...others].map((text) => text.trim()).filter((text) => text !== "");
}

function withoutTitle(block: string): string {
  return block.replace(/^#+ .*(?:\n|$)/, "");
}

/** Splits a text at its headings of one level, except in fenced blocks. */
function splitAt(start: "## " | "### ", text: string): { readonly head: string; readonly blocks: readonly string[] } {
  const blocks: string[][] = [[]];
  let fence: string | null = null;
  for (const line of text.split("\n")) {
    const [, run] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === null && line.startsWith(start)) blocks.push([]);
    if (run !== undefined && (fence === null || line.trim() === fence)) fence = fence === null ? run : null;
    blocks.at(-1)?.push(line);
  }
  const [head = [], ...others] = blocks;
  return { head: head.join("\n"), blocks: others.map((lines) => lines.join("\n")) };
}

function titleOf(block: string): string {
  return /^#+ \[?([^\]\s]+)/.exec(block)?.[1] ?? "";
}
