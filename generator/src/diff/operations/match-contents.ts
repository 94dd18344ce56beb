import type { Content } from "../../resolve/document.js";

export interface MatchedContents {
  readonly pairs: readonly (readonly [Content, Content])[];
  readonly removed: readonly Content[];
  readonly added: readonly Content[];
}

interface MediaType {
  readonly type: string;
  readonly subtype: string;
  readonly suffix: string;
  readonly parameters: string;
}

/** Pairs the contents with the same media type, and then those whose media types differ only in a suffix or in parameters. */
export function matchContents(base: readonly Content[], revision: readonly Content[]): MatchedContents {
  const pairs: (readonly [Content, Content])[] = [];
  const added = [...revision];
  const take = (found: number): Content | undefined => (found === -1 ? undefined : added.splice(found, 1)[0]);
  const unmatched: Content[] = [];
  for (const from of base) {
    const to = take(added.findIndex(({ mediaType }) => mediaType === from.mediaType));
    if (to === undefined) unmatched.push(from);
    else pairs.push([from, to]);
  }
  const removed = unmatched.filter((from) => {
    const to = take(added.findIndex((each) => relationOf(from.mediaType, each.mediaType) !== null));
    if (to !== undefined) pairs.push([from, to]);
    return to === undefined;
  });
  return { pairs, removed, added };
}

/** How a media type changed; null if the two are not related. */
export function relationOf(from: string, to: string): "changed" | "specialized" | "generalized" | null {
  const [before, after] = [parse(from), parse(to)];
  if (before === null || after === null) return null;
  const isWithin = contains(before, after);
  if (!isWithin && !contains(after, before)) return null;
  if (before.parameters !== after.parameters) return "changed";
  return isWithin ? "specialized" : "generalized";
}

/** Whether a media type includes every body of another: `application/json` includes `application/hal+json`. */
function contains(general: MediaType, special: MediaType): boolean {
  if (general.type !== special.type) return false;
  if (general.suffix === "" && special.suffix !== "" && special.suffix === general.subtype) return true;
  return general.subtype === special.subtype && general.suffix === special.suffix;
}

function parse(mediaType: string): MediaType | null {
  const [name = "", ...parameters] = mediaType.split(";").map((part) => part.trim());
  const [, type = "", full = ""] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
  const [subtype = "", suffix = "", ...others] = full.toLowerCase().split("+");
  if (type === "" || others.length > 0) return null;
  return { type: type.toLowerCase(), subtype, suffix, parameters: parameters.sort().join(";") };
}
