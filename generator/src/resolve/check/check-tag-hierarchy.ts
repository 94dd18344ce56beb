import type { Report } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf } from "../../model/location.js";
import type { Tag } from "../document.js";

/** Checks the parents of tags (OpenAPI 3.2): each parent must exist, and no tag may be its own ancestor. */
export function checkTagHierarchy(tags: readonly Tag[], report: (entry: Report) => void): void {
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  for (const tag of tags) {
    const { name, parent, at } = tag;
    if (parent === null) continue;
    if (!byName.has(parent)) {
      report({
        code: "unknown-tag",
        severity: "warning",
        at: childOf(at, "parent"),
        message: `The tag ${JSON.stringify(parent)} is not in the document's list of tags.`,
        help: didYouMean(parent, byName.keys(), "Add it to the list of tags."),
      });
    } else if (hasAncestor(tag, name, byName)) {
      report({
        code: "circular-tags",
        severity: "warning",
        at: childOf(at, "parent"),
        message: `The tag ${JSON.stringify(name)} is its own ancestor.`,
        help: 'Remove the field "parent" from one of the tags in the cycle.',
      });
    }
  }
}

function hasAncestor(tag: Tag, name: string, byName: ReadonlyMap<string, Tag>): boolean {
  const visited = new Set<string>();
  for (let parent = tag.parent; parent !== null && !visited.has(parent); parent = byName.get(parent)?.parent ?? null) {
    if (parent === name) return true;
    visited.add(parent);
  }
  return false;
}
