import type { ApiDocument, Content, DocumentOperation, Parameter, Response } from "../resolve/document.js";
import { pathWithoutNames, pathWithoutVersion, versionInMediaType, versionInPath, type Marking } from "./marking.js";
import { compareVersions, isOffered, newestOffered, type Version } from "./version.js";
import type { VersionedApi } from "./versioned-api.js";
import { versionsOfParameter } from "./versions-of-parameter.js";
import { noConstants, type Constants, type View, type ViewOperation } from "./view.js";

/**
 * The API as a version offers it: of each operation the newest revision that is not after the version, of request and response
 * separately. An operation that was born later is absent.
 */
export function selectView(api: VersionedApi, version: Version | null): View {
  const documents = documentsAt(api, version);
  const document = combine(documents);
  const marked = markedParameter(api.marking);
  const isFixedByDocument = api.documents.kind === "complete" && version !== null;
  const operations = documents.flatMap((each) =>
    each.operations.flatMap((operation) => {
      const selected = version === null ? operation : selectOperation(operation, api.marking, version);
      return selected === null
        ? []
        : [toViewOperation({ operation: selected, document: each, marking: api.marking, version, isFixedByDocument })];
    }),
  );
  const isOpen = documents.some((each) =>
    each.operations.some(({ parameters }) =>
      parameters.some((parameter) => marked(parameter) && versionsOfParameter(parameter).length === 0),
    ),
  );
  const send = version !== null && (isFixedByDocument || isOpen) ? constantsOf(api.marking, version) : noConstants;
  return { version, document, operations: newestOfEach(operations, api), send };
}

/** The documents that have a say at a version, oldest first. */
function documentsAt({ documents }: VersionedApi, version: Version | null): readonly ApiDocument[] {
  switch (documents.kind) {
    case "one":
      return [documents.document];
    case "complete":
      return [...documents.documents].filter(([own]) => own === version).map(([, document]) => document);
    case "additive":
      return [...documents.documents]
        .filter(([own]) => version === null || isOffered(own, version))
        .sort(([left], [right]) => compareVersions(left, right))
        .map(([, document]) => document);
  }
}

/** What several documents say of the API as a whole: the newest one's word, and the tags and security schemes of all. */
function combine(documents: readonly ApiDocument[]): ApiDocument {
  const [first, ...later] = documents;
  if (first === undefined) throw new Error("A version has no document.");
  return later.reduce(
    (known, next) => ({
      ...next,
      description: known.description ?? next.description,
      tags: [...known.tags, ...next.tags.filter(({ name }) => !known.tags.some((tag) => tag.name === name))],
      securitySchemes: [
        ...known.securitySchemes,
        ...next.securitySchemes.filter(({ name }) => !known.securitySchemes.some((scheme) => scheme.name === name)),
      ],
    }),
    first,
  );
}

function selectOperation(operation: DocumentOperation, marking: Marking, version: Version): DocumentOperation | null {
  switch (marking.kind) {
    case "media-type":
      return selectMediaTypes(operation, marking.prefixes, version);
    case "path": {
      const revision = versionInPath(operation.path);
      return revision === null || isOffered(revision, version) ? operation : null;
    }
    case "header":
    case "query": {
      const parameter = operation.parameters.find(markedParameter(marking));
      const versions = parameter === undefined ? [] : versionsOfParameter(parameter);
      return versions.length === 0 || newestOffered(versions, version) !== null ? operation : null;
    }
    case "none":
      return operation;
  }
}

function selectMediaTypes(
  operation: DocumentOperation,
  prefixes: readonly string[],
  version: Version,
): DocumentOperation | null {
  const versionOf = (content: Content): Version | null => versionInMediaType(content.mediaType, prefixes);
  const isSuccess = successIn(operation.responses);
  const successes = operation.responses.filter(isSuccess).flatMap(({ content }) => content);
  const response = newestIn(successes, versionOf, version);
  const request = newestIn(operation.requestBody?.content ?? [], versionOf, version);
  const isDated = (contents: readonly Content[]): boolean => contents.some((content) => versionOf(content) !== null);
  if (isDated(successes) ? response === null : isDated(operation.requestBody?.content ?? []) && request === null)
    return null;

  // What is dated goes first: a request that names no version would get whatever the server takes for the usual one.
  const at = (contents: readonly Content[], revision: Version | null): readonly Content[] => [
    ...contents.filter((content) => revision !== null && versionOf(content) === revision),
    ...contents.filter((content) => versionOf(content) === null),
  ];
  const responses = operation.responses.flatMap((each) => {
    const revision = isSuccess(each) ? response : newestIn(each.content, versionOf, version);
    const content = at(each.content, revision);
    return content.length === 0 && each.content.length > 0 ? [] : [{ ...each, content }];
  });
  const content = at(operation.requestBody?.content ?? [], request);
  const requestBody =
    operation.requestBody === null || (content.length === 0 && operation.requestBody.content.length > 0)
      ? null
      : { ...operation.requestBody, content };
  return { ...operation, requestBody, responses };
}

/** Which responses are successes: where no status says so, `default` is. */
function successIn(responses: readonly Response[]): (response: Response) => boolean {
  const isStated = ({ status }: Response): boolean => /^[123]/.test(status);
  return responses.some(isStated) ? isStated : ({ status }) => status === "default";
}

function newestIn(
  contents: readonly Content[],
  versionOf: (content: Content) => Version | null,
  version: Version,
): Version | null {
  return newestOffered(
    contents.map(versionOf).filter((revision) => revision !== null),
    version,
  );
}

interface Selected {
  readonly operation: DocumentOperation;
  readonly document: ApiDocument;
  readonly marking: Marking;
  readonly version: Version | null;
  readonly isFixedByDocument: boolean;
}

function toViewOperation({ operation, document, marking, version, isFixedByDocument }: Selected): ViewOperation {
  const isMarked = markedParameter(marking);
  const parameter = version === null ? undefined : operation.parameters.find(isMarked);
  const ownVersion =
    parameter === undefined || version === null || isFixedByDocument
      ? null
      : newestOffered(versionsOfParameter(parameter), version);
  return {
    ...operation,
    document,
    parameters: parameter === undefined ? operation.parameters : operation.parameters.filter((each) => !isMarked(each)),
    revision: revisionOf(operation, marking, ownVersion),
    send: ownVersion === null ? noConstants : constantsOf(marking, ownVersion),
    sunset: sunsetOf(operation),
  };
}

function revisionOf(
  { path, requestBody, responses }: DocumentOperation,
  marking: Marking,
  ownVersion: Version | null,
): ViewOperation["revision"] {
  if (marking.kind === "path") return { request: versionInPath(path), response: versionInPath(path) };
  if (marking.kind !== "media-type") return { request: ownVersion, response: ownVersion };
  const versionIn = (contents: readonly Content[]): Version | null =>
    contents
      .map(({ mediaType }) => versionInMediaType(mediaType, marking.prefixes))
      .find((version) => version !== null) ?? null;
  return {
    request: versionIn(requestBody?.content ?? []),
    response: versionIn(responses.filter(successIn(responses)).flatMap(({ content }) => content)),
  };
}

/** The earliest day that the revision's media types, or the operation, name in `x-sunset`. */
function sunsetOf({ extensions, requestBody, responses }: DocumentOperation): string | null {
  const stated = [
    extensions,
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].map(
      (content) => content.extensions,
    ),
  ].map((each) => each["x-sunset"]);
  const days = stated.filter((day) => typeof day === "string").filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return days.sort()[0] ?? null;
}

/** Of the revisions of one operation (one method and path, the version in the path left aside) the last. */
function newestOfEach(
  operations: readonly ViewOperation[],
  { marking, documents }: VersionedApi,
): readonly ViewOperation[] {
  const newest = new Map<string, ViewOperation>();
  for (const operation of operations) {
    const key = `${operation.method} ${pathOfAllVersions(operation.path, marking, documents)}`;
    const known = newest.get(key);
    const isOlder =
      known !== undefined && compareVersions(known.revision.response ?? "", operation.revision.response ?? "") > 0;
    if (!isOlder) newest.set(key, operation);
  }
  return [...newest.values()];
}

function pathOfAllVersions(path: string, marking: Marking, documents: VersionedApi["documents"]): string {
  if (marking.kind === "path") return pathWithoutNames(pathWithoutVersion(path));
  return documents.kind === "one" ? path : pathWithoutNames(path);
}

function markedParameter(marking: Marking): (parameter: Parameter) => boolean {
  if (marking.kind !== "header" && marking.kind !== "query") return () => false;
  const { kind, name } = marking;
  // Header names are read without regard to case.
  return (parameter) =>
    parameter.in === kind &&
    (kind === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name);
}

function constantsOf(marking: Marking, version: Version): Constants {
  switch (marking.kind) {
    case "header":
      return { headers: { [marking.name]: version }, query: {} };
    case "query":
      return { headers: {}, query: { [marking.name]: version } };
    case "media-type":
    case "path":
    case "none":
      return noConstants;
  }
}
