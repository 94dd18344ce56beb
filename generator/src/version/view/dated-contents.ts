import { addToList } from "../../model/add-to-list.js";
import type { Content } from "../../resolve/document.js";
import { revisionsOf, type Revisions } from "./revisions.js";
import type { Version } from "../version.js";
import { versionInMediaType } from "../versioning-scheme.js";

/** The media types of one body, grouped by the version that they name. */
export interface DatedContents {
  readonly byVersion: ReadonlyMap<Version, readonly Content[]>;
  /** The media types without a version. */
  readonly undated: readonly Content[];
  readonly revisions: Revisions;
}

const cache = new WeakMap<
  readonly Content[],
  { readonly prefixes: readonly string[]; readonly dated: DatedContents }
>();

/** Groups the media types of a body. The result is cached, because it is the same for all versions of an API. */
export function datedContents(contents: readonly Content[], prefixes: readonly string[]): DatedContents {
  const cached = cache.get(contents);
  if (cached?.prefixes === prefixes) return cached.dated;
  const byVersion = new Map<Version, Content[]>();
  const undated: Content[] = [];
  for (const content of contents) {
    const version = versionInMediaType(content.mediaType, prefixes);
    if (version === null) undated.push(content);
    else addToList(byVersion, version, content);
  }
  const dated = { byVersion, undated, revisions: revisionsOf([...byVersion.keys()]) };
  cache.set(contents, { prefixes, dated });
  return dated;
}
