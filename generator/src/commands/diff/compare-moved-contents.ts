import { compareDocuments, type DiffOptions, type DiffSide } from "../../diff/compare-documents.js";
import type { Emission } from "../../diff/findings/finding.js";
import { operationKey } from "../../diff/operations/operation-key.js";
import type { Content, DocumentOperation, RequestBody, Response } from "../../resolve/document.js";
import { datedContents } from "../../version/view/dated-contents.js";
import { selectView } from "../../version/view/select-view.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { versionInMediaType } from "../../version/versioning-scheme.js";

/** An operation of one version whose bodies have different dates in two states. `revision` is null if it is missing. */
interface Moved {
  readonly base: ViewOperation;
  readonly revision: ViewOperation | null;
}

/**
 * Compares the bodies that a version of both states gets from media types with different dates. A new media type of
 * 2024-01-01 replaces that of 2023-01-01 in each version from 2024-01-01 on, although both documents contain the older
 * one unchanged. Compares each pair of bodies once, and returns its findings for all versions that have the pair.
 */
export function compareMovedContents(from: VersionedApi, to: VersionedApi, options: DiffOptions): readonly Emission[] {
  if (from.versioning.kind !== "media-type" || to.versioning.kind !== "media-type") return [];
  if (from.documents.kind !== "one" || to.documents.kind !== "one") return [];
  const { document } = to.documents;
  const prefixes = [from.versioning.prefixes, to.versioning.prefixes] as const;
  const moved = new Map<string, { readonly pair: Moved; readonly versions: Version[] }>();
  const current = new Map(document.operations.map(keyed));
  for (const version of to.versions.filter((each) => from.versions.includes(each))) {
    const after = new Map(selectView(to, version).operations.map(keyed));
    for (const base of selectView(from, version).operations) {
      const revision = after.get(operationKey(base)) ?? null;
      const dates = [datesOf(base, prefixes[0]), revision === null ? null : datesOf(revision, prefixes[1])] as const;
      if (dates[0] === dates[1] || (revision === null && !isKept(base, current.get(operationKey(base))))) continue;
      const key = [operationKey(base), ...dates].join("\n");
      const known = moved.get(key) ?? { pair: { base, revision }, versions: [] };
      moved.set(key, known);
      known.versions.push(version);
    }
  }
  return roundsOf([...moved.values()]).flatMap((round) => {
    const side = (operations: readonly (DiffSide["operations"][number] | null)[]): DiffSide => ({
      // The document is the same on both sides, so only operations can differ. Its declarations and webhooks are
      // compared elsewhere.
      document,
      operations: operations.filter((each) => each !== null),
    });
    const sides = round.map(({ pair, versions: [version = ""] }) => bodiesOf(pair, version, prefixes));
    const versions = new Map(round.map((each) => [operationKey(each.pair.base), each.versions]));
    const found = compareDocuments(side(sides.map(([base]) => base)), side(sides.map(([, other]) => other)), options);
    return found.flatMap((each) => {
      const { operation } = each.occurrence;
      if (operation === null) return [];
      const named = { ...operation, versions: versions.get(operationKey(operation)) ?? [] };
      return [{ ...each, occurrence: { ...each.occurrence, operation: named } }];
    });
  });
}

/** Splits the pairs into rounds. Each operation occurs at most once in a round. */
function roundsOf<T extends { readonly pair: Moved }>(moved: readonly T[]): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  const counts = new Map<string, number>();
  for (const each of moved) {
    const key = operationKey(each.pair.base);
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    const round = rounds[index] ?? [];
    rounds[index] = round;
    round.push(each);
  }
  return rounds;
}

/** Whether the current document still has all bodies of an operation that a version lost. */
function isKept(base: DocumentOperation, current: DocumentOperation | undefined): boolean {
  if (current === undefined) return false;
  const names = new Set(contentsOf(current).map(([status, { mediaType }]) => `${status} ${mediaType}`));
  return contentsOf(base).every(([status, { mediaType }]) => names.has(`${status} ${mediaType}`));
}

function contentsOf({ requestBody, responses }: DocumentOperation): readonly (readonly [string, Content])[] {
  return [
    ...(requestBody?.content ?? []).map((each) => ["", each] as const),
    ...responses.flatMap(({ status, content }) => content.map((each) => [status, each] as const)),
  ];
}

/** Returns the dates of all bodies of an operation, as a key. */
function datesOf({ requestBody, responses }: DocumentOperation, prefixes: readonly string[]): string {
  const dates = responses.map(({ status, content }) => [status, dateOf(content, prefixes)]);
  return JSON.stringify([dateOf(requestBody?.content ?? [], prefixes), requestBody === null, dates.sort()]);
}

/** Returns the date in the media types of a body in one version; null if they have none. */
function dateOf(contents: readonly Content[], prefixes: readonly string[]): Version | null {
  return [...datedContents(contents, prefixes).byVersion.keys()].at(-1) ?? null;
}

/** Reduces both operations to the bodies whose dates differ. Other differences are compared elsewhere. */
function bodiesOf(
  { base, revision }: Moved,
  version: Version,
  [before, after]: readonly [readonly string[], readonly string[]],
): readonly [DiffSide["operations"][number], DiffSide["operations"][number] | null] {
  if (revision === null) return [{ operation: base, document: base.document }, null];
  const isMoved = (from: readonly Content[], to: readonly Content[]): boolean =>
    dateOf(from, before) !== dateOf(to, after);
  const hasMovedBody = isMoved(base.requestBody?.content ?? [], revision.requestBody?.content ?? []);
  const select = (operation: ViewOperation, other: ViewOperation, prefixes: readonly string[]): DocumentOperation => {
    const dated = <T extends RequestBody | Response>(body: T): T => ({
      ...body,
      content: body.content.map((each) => ({ ...each, mediaType: mediaTypeAt(version, each.mediaType, prefixes) })),
    });
    const { requestBody, responses } = operation;
    return {
      ...revision,
      at: operation.at,
      parameters: [],
      security: [],
      servers: [],
      callbacks: [],
      requestBody: requestBody === null || !hasMovedBody ? null : dated(requestBody),
      responses: responses.flatMap((response) => {
        const counterpart = other.responses.find(({ status }) => status === response.status);
        if (counterpart === undefined) return [dated(response)];
        const [one, two] = operation === base ? [response, counterpart] : [counterpart, response];
        return isMoved(one.content, two.content) ? [{ ...dated(response), headers: [] }] : [];
      }),
    };
  };
  return [
    { operation: select(base, revision, before), document: base.document },
    { operation: select(revision, base, after), document: revision.document },
  ];
}

/** Replaces the date in a media type with the version that clients request. */
function mediaTypeAt(version: Version, mediaType: string, prefixes: readonly string[]): string {
  const date = versionInMediaType(mediaType, prefixes);
  const prefix = prefixes.find((each) => mediaType.startsWith(each));
  if (date === null || prefix === undefined) return mediaType;
  return `${prefix}${version}${mediaType.slice(prefix.length + date.length)}`;
}

function keyed<T extends DocumentOperation>(operation: T): readonly [string, T] {
  return [operationKey(operation), operation];
}
