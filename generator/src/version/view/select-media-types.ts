import type { Content, DocumentOperation, Response } from "../../resolve/document.js";
import { datedContents, type DatedContents } from "./dated-contents.js";
import { newestRevision } from "./newest-revision.js";
import { compareVersions, isStable, newestOffered, type Version } from "../version.js";

export interface MediaTypeSelection {
  readonly prefixes: readonly string[];
  readonly version: Version;
  /** Whether the document describes only this version. If so, media types that name other versions apply too. */
  readonly isComplete: boolean;
  readonly isSuccess: (response: Response) => boolean;
}

interface Selected {
  readonly prefixes: readonly string[];
  readonly byRevisions: Map<string, DocumentOperation>;
}

const cache = new WeakMap<DocumentOperation, Selected>();

/**
 * Selects the media types of an operation's newest request and newest response up to a version. Null if the operation
 * was introduced later. Versions with the same revisions of all bodies share one object.
 */
export function selectMediaTypes(
  operation: DocumentOperation,
  { prefixes, version, isComplete, isSuccess }: MediaTypeSelection,
): DocumentOperation | null {
  const successes = operation.responses.filter(isSuccess).map(({ content }) => datedContents(content, prefixes));
  const requests = operation.requestBody === null ? [] : [datedContents(operation.requestBody.content, prefixes)];
  const newestIn = (bodies: readonly DatedContents[]): Version | null => {
    const revisions = bodies
      .map((each) => newestRevision(each.revisions, version))
      .filter((revision) => revision !== null);
    return newestOffered(revisions, version) ?? (isComplete ? newestOf(bodies) : null);
  };
  const response = newestIn(successes);
  const request = newestIn(requests);
  const isDated = (bodies: readonly DatedContents[]): boolean => bodies.some(({ byVersion }) => byVersion.size > 0);
  if (isDated(successes) ? response === null : isDated(requests) && request === null) return null;

  const revisions = operation.responses.map((each) =>
    isSuccess(each) ? response : newestIn([datedContents(each.content, prefixes)]),
  );
  const { byRevisions } = selectedOf(operation, prefixes);
  const key = [request, ...revisions].map((revision) => revision ?? "").join("\n");
  const cached = byRevisions.get(key);
  if (cached !== undefined) return cached;
  const responses = operation.responses.flatMap((each, index) => {
    const content = contentAt(datedContents(each.content, prefixes), revisions[index] ?? null);
    return content.length === 0 && each.content.length > 0 ? [] : [{ ...each, content }];
  });
  const content = requests.flatMap((each) => contentAt(each, request));
  const requestBody =
    operation.requestBody === null || (content.length === 0 && operation.requestBody.content.length > 0)
      ? null
      : { ...operation.requestBody, content };
  const selected = { ...operation, requestBody, responses };
  byRevisions.set(key, selected);
  return selected;
}

function selectedOf(operation: DocumentOperation, prefixes: readonly string[]): Selected {
  const cached = cache.get(operation);
  if (cached?.prefixes === prefixes) return cached;
  const selected = { prefixes, byRevisions: new Map<string, DocumentOperation>() };
  cache.set(operation, selected);
  return selected;
}

/** Dated media types come first, because for an undated one the server would use its default version. */
function contentAt({ byVersion, undated }: DatedContents, revision: Version | null): readonly Content[] {
  return [...(revision === null ? [] : (byVersion.get(revision) ?? [])), ...undated];
}

/** Returns the newest stable version or, if there is none, the newest version. */
function newestOf(bodies: readonly DatedContents[]): Version | null {
  const sorted = bodies.flatMap(({ byVersion }) => [...byVersion.keys()]).sort(compareVersions);
  return sorted.findLast(isStable) ?? sorted.at(-1) ?? null;
}
