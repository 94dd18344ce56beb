import { jsonWithoutLocations } from "../../../model/json-without-locations.js";
import { essenceOf, isJson } from "../media-types.js";
import type { DescribedContent } from "./payload-of.js";

/**
 * Groups the media types of a response, without their parameters, by payload schema. The first group contains the main
 * media type, or is empty if the document doesn't describe the main payload. Groups are needed only if callers can
 * request the other media types, or if these could be mistaken for the main one. Otherwise, returns an empty list.
 */
export function groupMediaTypes(
  [main, ...others]: readonly DescribedContent[],
  { canRequestOthers }: { readonly canRequestOthers: boolean },
): readonly (readonly string[])[] {
  if (main?.content == null) return [];
  const groups = new Map<string, Set<string>>();
  for (const { content, payload } of [main, ...others]) {
    if (content === null || !hasForm({ content, payload })) continue;
    const form = formOf({ content, payload });
    groups.set(form, (groups.get(form) ?? new Set()).add(essenceOf(content.mediaType)));
  }
  const merged = mergeOverlapping([...groups.values()]);
  const [first, ...rest] = hasForm(main) ? merged : [new Set<string>(), ...merged];
  const isMistakable = isJson(main.content.mediaType) ? rest.some((group) => [...group].some(isJson)) : rest.length > 0;
  return first === undefined || rest.length === 0 || !(isMistakable || canRequestOthers)
    ? []
    : [first, ...rest].map((group) => [...group]);
}

/** Whether the document describes a payload. It doesn't if the content is a media-type range, or JSON without a schema. */
function hasForm({ content, payload }: DescribedContent): boolean {
  const isOpen = payload.kind === "json" && payload.schema.kind === "unknown";
  return !isOpen && content !== null && !content.mediaType.includes("*");
}

/** Returns the payload as JSON, without locations. */
function formOf({ payload }: DescribedContent): string {
  return jsonWithoutLocations(payload);
}

/**
 * Merges groups that have a media type in common. Without their parameters, `application/json;a=1` and
 * `application/json;a=2` are equal.
 */
function mergeOverlapping(groups: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const merged: ReadonlySet<string>[] = [];
  for (const group of groups) {
    const at = merged.findIndex((each) => [...group].some((type) => each.has(type)));
    if (at === -1) merged.push(group);
    else merged[at] = new Set([...(merged[at] ?? []), ...group]);
  }
  return merged;
}
