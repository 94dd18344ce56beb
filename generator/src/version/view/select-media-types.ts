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

/**
 * Selects the media types of an operation's newest request and newest response up to a version. Null if the operation
 * was introduced later.
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

  // Dated media types come first, because for an undated one the server would use its default version.
  const contentAt = ({ byVersion, undated }: DatedContents, revision: Version | null): readonly Content[] => [
    ...(revision === null ? [] : (byVersion.get(revision) ?? [])),
    ...undated,
  ];
  const responses = operation.responses.flatMap((each) => {
    const dated = datedContents(each.content, prefixes);
    const content = contentAt(dated, isSuccess(each) ? response : newestIn([dated]));
    return content.length === 0 && each.content.length > 0 ? [] : [{ ...each, content }];
  });
  const content = requests.flatMap((each) => contentAt(each, request));
  const requestBody =
    operation.requestBody === null || (content.length === 0 && operation.requestBody.content.length > 0)
      ? null
      : { ...operation.requestBody, content };
  return { ...operation, requestBody, responses };
}

/** Returns the newest stable version or, if there is none, the newest version. */
function newestOf(bodies: readonly DatedContents[]): Version | null {
  const sorted = bodies.flatMap(({ byVersion }) => [...byVersion.keys()]).sort(compareVersions);
  return sorted.findLast(isStable) ?? sorted.at(-1) ?? null;
}
